/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Forgot_TextInputs */

const en_identity_forgot_text = /** @type {(inputs: Identity_Forgot_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We send a link to your address. It is good for an hour.`)
};

const zh_hans1_identity_forgot_text = /** @type {(inputs: Identity_Forgot_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`我们会寄一个链接到你的邮箱，一小时内有效。`)
};

/**
* | output |
* | --- |
* | "We send a link to your address. It is good for an hour." |
*
* @param {Identity_Forgot_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_forgot_text = /** @type {((inputs?: Identity_Forgot_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Forgot_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_forgot_text(inputs)
	return en_identity_forgot_text(inputs)
});