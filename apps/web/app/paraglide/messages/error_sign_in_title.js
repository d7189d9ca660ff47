/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Sign_In_TitleInputs */

const en_error_sign_in_title = /** @type {(inputs: Error_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to see this`)
};

const zh_hans1_error_sign_in_title = /** @type {(inputs: Error_Sign_In_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`登录后才能看`)
};

/**
* | output |
* | --- |
* | "Sign in to see this" |
*
* @param {Error_Sign_In_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const error_sign_in_title = /** @type {((inputs?: Error_Sign_In_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Sign_In_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_error_sign_in_title(inputs)
	return en_error_sign_in_title(inputs)
});