/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_End_TitleInputs */

const en_feed_end_title = /** @type {(inputs: Feed_End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That is all for now`)
};

const zh_hans1_feed_end_title = /** @type {(inputs: Feed_End_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`暂时就这些`)
};

/**
* | output |
* | --- |
* | "That is all for now" |
*
* @param {Feed_End_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_end_title = /** @type {((inputs?: Feed_End_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_End_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_end_title(inputs)
	return en_feed_end_title(inputs)
});