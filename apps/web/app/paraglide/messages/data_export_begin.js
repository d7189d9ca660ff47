/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Export_BeginInputs */

const en_data_export_begin = /** @type {(inputs: Data_Export_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put it together`)
};

const zh_hans1_data_export_begin = /** @type {(inputs: Data_Export_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`开始打包`)
};

/**
* | output |
* | --- |
* | "Put it together" |
*
* @param {Data_Export_BeginInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_export_begin = /** @type {((inputs?: Data_Export_BeginInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Export_BeginInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_export_begin(inputs)
	return en_data_export_begin(inputs)
});