/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Factor_TextInputs */

const en_account_factor_text = /** @type {(inputs: Account_Factor_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A code of an app, asked for after the password.`)
};

const zh_hans1_account_factor_text = /** @type {(inputs: Account_Factor_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`输完密码，再输验证器里的数字。`)
};

/**
* | output |
* | --- |
* | "A code of an app, asked for after the password." |
*
* @param {Account_Factor_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_factor_text = /** @type {((inputs?: Account_Factor_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Factor_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_factor_text(inputs)
	return en_account_factor_text(inputs)
});