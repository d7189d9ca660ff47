/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Change_EmailInputs */

const en_account_change_email = /** @type {(inputs: Account_Change_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change address`)
};

const zh_hans1_account_change_email = /** @type {(inputs: Account_Change_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`换邮箱`)
};

/**
* | output |
* | --- |
* | "Change address" |
*
* @param {Account_Change_EmailInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_change_email = /** @type {((inputs?: Account_Change_EmailInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Change_EmailInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_change_email(inputs)
	return en_account_change_email(inputs)
});