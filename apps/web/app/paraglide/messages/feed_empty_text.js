/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Empty_TextInputs */

const en_feed_empty_text = /** @type {(inputs: Feed_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has written in this channel. You could be the first.`)
};

const zh_hans1_feed_empty_text = /** @type {(inputs: Feed_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这个频道还没有人写，来写第一篇吧。`)
};

/**
* | output |
* | --- |
* | "Nobody has written in this channel. You could be the first." |
*
* @param {Feed_Empty_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_empty_text = /** @type {((inputs?: Feed_Empty_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Empty_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_empty_text(inputs)
	return en_feed_empty_text(inputs)
});