/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Factor_AppInputs */

const en_account_factor_app = /** @type {(inputs: Account_Factor_AppInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put this key into your authenticator app:`)
};

const zh_hans1_account_factor_app = /** @type {(inputs: Account_Factor_AppInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`把这串密钥加进验证器：`)
};

/**
* | output |
* | --- |
* | "Put this key into your authenticator app:" |
*
* @param {Account_Factor_AppInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_factor_app = /** @type {((inputs?: Account_Factor_AppInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Factor_AppInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_factor_app(inputs)
	return en_account_factor_app(inputs)
});