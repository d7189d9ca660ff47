/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Factor_CodesInputs */

const en_account_factor_codes = /** @type {(inputs: Account_Factor_CodesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep these codes. Each works once, for a lost phone:`)
};

const zh_hans1_account_factor_codes = /** @type {(inputs: Account_Factor_CodesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`存好这些备用码，手机丢了可以用，每个用一次：`)
};

/**
* | output |
* | --- |
* | "Keep these codes. Each works once, for a lost phone:" |
*
* @param {Account_Factor_CodesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_factor_codes = /** @type {((inputs?: Account_Factor_CodesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Factor_CodesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_factor_codes(inputs)
	return en_account_factor_codes(inputs)
});