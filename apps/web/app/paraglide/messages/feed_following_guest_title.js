/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Following_Guest_TitleInputs */

const en_feed_following_guest_title = /** @type {(inputs: Feed_Following_Guest_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notes by people you follow`)
};

const zh_hans1_feed_following_guest_title = /** @type {(inputs: Feed_Following_Guest_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`你关注的人写的笔记`)
};

/**
* | output |
* | --- |
* | "Notes by people you follow" |
*
* @param {Feed_Following_Guest_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_following_guest_title = /** @type {((inputs?: Feed_Following_Guest_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Following_Guest_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_following_guest_title(inputs)
	return en_feed_following_guest_title(inputs)
});