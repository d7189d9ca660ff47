/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_New_EmailInputs */

const en_account_new_email = /** @type {(inputs: Account_New_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another address`)
};

const zh_hans1_account_new_email = /** @type {(inputs: Account_New_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`新的邮箱`)
};

/**
* | output |
* | --- |
* | "Another address" |
*
* @param {Account_New_EmailInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_new_email = /** @type {((inputs?: Account_New_EmailInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_New_EmailInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_new_email(inputs)
	return en_account_new_email(inputs)
});