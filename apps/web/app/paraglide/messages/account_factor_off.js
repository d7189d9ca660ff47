/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Factor_OffInputs */

const en_account_factor_off = /** @type {(inputs: Account_Factor_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Turn off`)
};

const zh_hans1_account_factor_off = /** @type {(inputs: Account_Factor_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`关掉`)
};

/**
* | output |
* | --- |
* | "Turn off" |
*
* @param {Account_Factor_OffInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_factor_off = /** @type {((inputs?: Account_Factor_OffInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Factor_OffInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_factor_off(inputs)
	return en_account_factor_off(inputs)
});