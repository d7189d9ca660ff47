/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sign_In_InviteInputs */

const en_sign_in_invite = /** @type {(inputs: Sign_In_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in to take part.`)
};

const zh_hans1_sign_in_invite = /** @type {(inputs: Sign_In_InviteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`登录后就能参与。`)
};

/**
* | output |
* | --- |
* | "Sign in to take part." |
*
* @param {Sign_In_InviteInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const sign_in_invite = /** @type {((inputs?: Sign_In_InviteInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sign_In_InviteInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_sign_in_invite(inputs)
	return en_sign_in_invite(inputs)
});