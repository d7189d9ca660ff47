/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Following_Empty_TextInputs */

const en_feed_following_empty_text = /** @type {(inputs: Feed_Following_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Follow people whose notes you like; what they write next shows up here.`)
};

const zh_hans1_feed_following_empty_text = /** @type {(inputs: Feed_Following_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`关注你喜欢的人，他们写的新笔记会出现在这里。`)
};

/**
* | output |
* | --- |
* | "Follow people whose notes you like; what they write next shows up here." |
*
* @param {Feed_Following_Empty_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_following_empty_text = /** @type {((inputs?: Feed_Following_Empty_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Following_Empty_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_following_empty_text(inputs)
	return en_feed_following_empty_text(inputs)
});