/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_FactorInputs */

const en_account_factor = /** @type {(inputs: Account_FactorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Second step`)
};

const zh_hans1_account_factor = /** @type {(inputs: Account_FactorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`两步验证`)
};

/**
* | output |
* | --- |
* | "Second step" |
*
* @param {Account_FactorInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_factor = /** @type {((inputs?: Account_FactorInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_FactorInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_factor(inputs)
	return en_account_factor(inputs)
});