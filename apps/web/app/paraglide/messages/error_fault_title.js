/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Fault_TitleInputs */

const en_error_fault_title = /** @type {(inputs: Error_Fault_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This page did not load`)
};

const zh_hans1_error_fault_title = /** @type {(inputs: Error_Fault_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`页面没有打开`)
};

/**
* | output |
* | --- |
* | "This page did not load" |
*
* @param {Error_Fault_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const error_fault_title = /** @type {((inputs?: Error_Fault_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Fault_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_error_fault_title(inputs)
	return en_error_fault_title(inputs)
});