/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Show_PasswordInputs */

const en_identity_show_password = /** @type {(inputs: Identity_Show_PasswordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the password`)
};

const zh_hans1_identity_show_password = /** @type {(inputs: Identity_Show_PasswordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`显示密码`)
};

/**
* | output |
* | --- |
* | "Show the password" |
*
* @param {Identity_Show_PasswordInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_show_password = /** @type {((inputs?: Identity_Show_PasswordInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Show_PasswordInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_show_password(inputs)
	return en_identity_show_password(inputs)
});