/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_ImportInputs */

const en_data_import = /** @type {(inputs: Data_ImportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bring data in`)
};

const zh_hans1_data_import = /** @type {(inputs: Data_ImportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`带进数据`)
};

/**
* | output |
* | --- |
* | "Bring data in" |
*
* @param {Data_ImportInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_import = /** @type {((inputs?: Data_ImportInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_ImportInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_import(inputs)
	return en_data_import(inputs)
});