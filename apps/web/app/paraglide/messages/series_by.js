/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Series_ByInputs */

const en_series_by = /** @type {(inputs: Series_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A series by ${i?.name}`)
};

const zh_hans1_series_by = /** @type {(inputs: Series_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}的合集`)
};

/**
* | output |
* | --- |
* | "A series by {name}" |
*
* @param {Series_ByInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const series_by = /** @type {((inputs: Series_ByInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_ByInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_series_by(inputs)
	return en_series_by(inputs)
});