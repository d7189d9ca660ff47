/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Export_FailedInputs */

const en_data_export_failed = /** @type {(inputs: Data_Export_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It could not be put together. Try again.`)
};

const zh_hans1_data_export_failed = /** @type {(inputs: Data_Export_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没能打包成，再试一次。`)
};

/**
* | output |
* | --- |
* | "It could not be put together. Try again." |
*
* @param {Data_Export_FailedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_export_failed = /** @type {((inputs?: Data_Export_FailedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Export_FailedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_export_failed(inputs)
	return en_data_export_failed(inputs)
});