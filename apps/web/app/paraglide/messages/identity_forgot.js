/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_ForgotInputs */

const en_identity_forgot = /** @type {(inputs: Identity_ForgotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Forgot your password?`)
};

const zh_hans1_identity_forgot = /** @type {(inputs: Identity_ForgotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`忘了密码？`)
};

/**
* | output |
* | --- |
* | "Forgot your password?" |
*
* @param {Identity_ForgotInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_forgot = /** @type {((inputs?: Identity_ForgotInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_ForgotInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_forgot(inputs)
	return en_identity_forgot(inputs)
});