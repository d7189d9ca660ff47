/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_End_TextInputs */

const en_feed_end_text = /** @type {(inputs: Feed_End_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have seen every note here. New ones come as people write them.`)
};

const zh_hans1_feed_end_text = /** @type {(inputs: Feed_End_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这里的笔记你都看过了，有人写新的就会出现。`)
};

/**
* | output |
* | --- |
* | "You have seen every note here. New ones come as people write them." |
*
* @param {Feed_End_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_end_text = /** @type {((inputs?: Feed_End_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_End_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_end_text(inputs)
	return en_feed_end_text(inputs)
});