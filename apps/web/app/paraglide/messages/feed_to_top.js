/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_To_TopInputs */

const en_feed_to_top = /** @type {(inputs: Feed_To_TopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the top`)
};

const zh_hans1_feed_to_top = /** @type {(inputs: Feed_To_TopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`回到顶部`)
};

/**
* | output |
* | --- |
* | "Back to the top" |
*
* @param {Feed_To_TopInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_to_top = /** @type {((inputs?: Feed_To_TopInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_To_TopInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_to_top(inputs)
	return en_feed_to_top(inputs)
});