/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Following_Empty_TitleInputs */

const en_feed_following_empty_title = /** @type {(inputs: Feed_Following_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody followed yet`)
};

const zh_hans1_feed_following_empty_title = /** @type {(inputs: Feed_Following_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还没有关注的人`)
};

/**
* | output |
* | --- |
* | "Nobody followed yet" |
*
* @param {Feed_Following_Empty_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_following_empty_title = /** @type {((inputs?: Feed_Following_Empty_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Following_Empty_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_following_empty_title(inputs)
	return en_feed_following_empty_title(inputs)
});