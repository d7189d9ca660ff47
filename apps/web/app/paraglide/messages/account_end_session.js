/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_End_SessionInputs */

const en_account_end_session = /** @type {(inputs: Account_End_SessionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End`)
};

const zh_hans1_account_end_session = /** @type {(inputs: Account_End_SessionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`退出`)
};

/**
* | output |
* | --- |
* | "End" |
*
* @param {Account_End_SessionInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_end_session = /** @type {((inputs?: Account_End_SessionInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_End_SessionInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_end_session(inputs)
	return en_account_end_session(inputs)
});