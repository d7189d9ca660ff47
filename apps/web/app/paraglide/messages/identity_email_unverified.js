/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Email_UnverifiedInputs */

const en_identity_email_unverified = /** @type {(inputs: Identity_Email_UnverifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Confirm your e-mail address first.`)
};

const zh_hans1_identity_email_unverified = /** @type {(inputs: Identity_Email_UnverifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`先确认你的邮箱。`)
};

/**
* | output |
* | --- |
* | "Confirm your e-mail address first." |
*
* @param {Identity_Email_UnverifiedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_email_unverified = /** @type {((inputs?: Identity_Email_UnverifiedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Email_UnverifiedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_email_unverified(inputs)
	return en_identity_email_unverified(inputs)
});