/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Signing_InInputs */

const en_identity_signing_in = /** @type {(inputs: Identity_Signing_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Signing in`)
};

const zh_hans1_identity_signing_in = /** @type {(inputs: Identity_Signing_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`正在登录`)
};

/**
* | output |
* | --- |
* | "Signing in" |
*
* @param {Identity_Signing_InInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_signing_in = /** @type {((inputs?: Identity_Signing_InInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Signing_InInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_signing_in(inputs)
	return en_identity_signing_in(inputs)
});