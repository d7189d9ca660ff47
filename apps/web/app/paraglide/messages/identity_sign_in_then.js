/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Sign_In_ThenInputs */

const en_identity_sign_in_then = /** @type {(inputs: Identity_Sign_In_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in, and you go on where you were.`)
};

const zh_hans1_identity_sign_in_then = /** @type {(inputs: Identity_Sign_In_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`登录以后，接着刚才的继续。`)
};

/**
* | output |
* | --- |
* | "Sign in, and you go on where you were." |
*
* @param {Identity_Sign_In_ThenInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_sign_in_then = /** @type {((inputs?: Identity_Sign_In_ThenInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Sign_In_ThenInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_sign_in_then(inputs)
	return en_identity_sign_in_then(inputs)
});