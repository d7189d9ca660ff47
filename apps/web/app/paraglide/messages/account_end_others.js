/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_End_OthersInputs */

const en_account_end_others = /** @type {(inputs: Account_End_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End all others`)
};

const zh_hans1_account_end_others = /** @type {(inputs: Account_End_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`其他都退出`)
};

/**
* | output |
* | --- |
* | "End all others" |
*
* @param {Account_End_OthersInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_end_others = /** @type {((inputs?: Account_End_OthersInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_End_OthersInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_end_others(inputs)
	return en_account_end_others(inputs)
});