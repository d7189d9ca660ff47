/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Back_To_Sign_InInputs */

const en_identity_back_to_sign_in = /** @type {(inputs: Identity_Back_To_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to sign-in`)
};

const zh_hans1_identity_back_to_sign_in = /** @type {(inputs: Identity_Back_To_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`回到登录`)
};

/**
* | output |
* | --- |
* | "Back to sign-in" |
*
* @param {Identity_Back_To_Sign_InInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_back_to_sign_in = /** @type {((inputs?: Identity_Back_To_Sign_InInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Back_To_Sign_InInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_back_to_sign_in(inputs)
	return en_identity_back_to_sign_in(inputs)
});