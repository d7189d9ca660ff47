/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Factor_BeginInputs */

const en_account_factor_begin = /** @type {(inputs: Account_Factor_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Turn on`)
};

const zh_hans1_account_factor_begin = /** @type {(inputs: Account_Factor_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`打开`)
};

/**
* | output |
* | --- |
* | "Turn on" |
*
* @param {Account_Factor_BeginInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_factor_begin = /** @type {((inputs?: Account_Factor_BeginInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Factor_BeginInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_factor_begin(inputs)
	return en_account_factor_begin(inputs)
});