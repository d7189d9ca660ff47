/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Empty_TextInputs */

const en_series_empty_text = /** @type {(inputs: Series_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Its author is still at it.`)
};

const zh_hans1_series_empty_text = /** @type {(inputs: Series_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`作者还在写。`)
};

/**
* | output |
* | --- |
* | "Its author is still at it." |
*
* @param {Series_Empty_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const series_empty_text = /** @type {((inputs?: Series_Empty_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Empty_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_series_empty_text(inputs)
	return en_series_empty_text(inputs)
});