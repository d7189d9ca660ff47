/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Passkey_Sign_InInputs */

const en_identity_passkey_sign_in = /** @type {(inputs: Identity_Passkey_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in with a passkey`)
};

const zh_hans1_identity_passkey_sign_in = /** @type {(inputs: Identity_Passkey_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`用通行密钥登录`)
};

/**
* | output |
* | --- |
* | "Sign in with a passkey" |
*
* @param {Identity_Passkey_Sign_InInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_passkey_sign_in = /** @type {((inputs?: Identity_Passkey_Sign_InInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Passkey_Sign_InInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_passkey_sign_in(inputs)
	return en_identity_passkey_sign_in(inputs)
});