/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Nearby_Empty_TitleInputs */

const en_feed_nearby_empty_title = /** @type {(inputs: Feed_Nearby_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing near here yet`)
};

const zh_hans1_feed_nearby_empty_title = /** @type {(inputs: Feed_Nearby_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这附近还没有笔记`)
};

/**
* | output |
* | --- |
* | "Nothing near here yet" |
*
* @param {Feed_Nearby_Empty_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_nearby_empty_title = /** @type {((inputs?: Feed_Nearby_Empty_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Nearby_Empty_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_nearby_empty_title(inputs)
	return en_feed_nearby_empty_title(inputs)
});