/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Email_TakenInputs */

const en_identity_email_taken = /** @type {(inputs: Identity_Email_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This address has an account. Sign in instead.`)
};

const zh_hans1_identity_email_taken = /** @type {(inputs: Identity_Email_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这个邮箱已经有账号，直接登录就好。`)
};

/**
* | output |
* | --- |
* | "This address has an account. Sign in instead." |
*
* @param {Identity_Email_TakenInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_email_taken = /** @type {((inputs?: Identity_Email_TakenInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Email_TakenInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_email_taken(inputs)
	return en_identity_email_taken(inputs)
});