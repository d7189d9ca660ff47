/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Password_TextInputs */

const en_account_password_text = /** @type {(inputs: Account_Password_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Changing it signs you out everywhere else.`)
};

const zh_hans1_account_password_text = /** @type {(inputs: Account_Password_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`改了以后，别的设备都会退出登录。`)
};

/**
* | output |
* | --- |
* | "Changing it signs you out everywhere else." |
*
* @param {Account_Password_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_password_text = /** @type {((inputs?: Account_Password_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Password_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_password_text(inputs)
	return en_account_password_text(inputs)
});