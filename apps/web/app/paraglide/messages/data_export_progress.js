/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Export_ProgressInputs */

const en_data_export_progress = /** @type {(inputs: Data_Export_ProgressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How far the archive is`)
};

const zh_hans1_data_export_progress = /** @type {(inputs: Data_Export_ProgressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`压缩包的进度`)
};

/**
* | output |
* | --- |
* | "How far the archive is" |
*
* @param {Data_Export_ProgressInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_export_progress = /** @type {((inputs?: Data_Export_ProgressInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Export_ProgressInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_export_progress(inputs)
	return en_data_export_progress(inputs)
});