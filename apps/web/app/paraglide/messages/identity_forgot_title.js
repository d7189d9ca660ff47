/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Forgot_TitleInputs */

const en_identity_forgot_title = /** @type {(inputs: Identity_Forgot_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A new password`)
};

const zh_hans1_identity_forgot_title = /** @type {(inputs: Identity_Forgot_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`重设密码`)
};

/**
* | output |
* | --- |
* | "A new password" |
*
* @param {Identity_Forgot_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_forgot_title = /** @type {((inputs?: Identity_Forgot_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Forgot_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_forgot_title(inputs)
	return en_identity_forgot_title(inputs)
});