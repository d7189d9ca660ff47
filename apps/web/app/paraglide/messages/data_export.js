/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_ExportInputs */

const en_data_export = /** @type {(inputs: Data_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take your data with you`)
};

const zh_hans1_data_export = /** @type {(inputs: Data_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`带走你的数据`)
};

/**
* | output |
* | --- |
* | "Take your data with you" |
*
* @param {Data_ExportInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_export = /** @type {((inputs?: Data_ExportInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_ExportInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_export(inputs)
	return en_data_export(inputs)
});