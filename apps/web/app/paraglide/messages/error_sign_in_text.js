/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Sign_In_TextInputs */

const en_error_sign_in_text = /** @type {(inputs: Error_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This page belongs to your account.`)
};

const zh_hans1_error_sign_in_text = /** @type {(inputs: Error_Sign_In_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这个页面属于你的账号。`)
};

/**
* | output |
* | --- |
* | "This page belongs to your account." |
*
* @param {Error_Sign_In_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const error_sign_in_text = /** @type {((inputs?: Error_Sign_In_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Sign_In_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_error_sign_in_text(inputs)
	return en_error_sign_in_text(inputs)
});