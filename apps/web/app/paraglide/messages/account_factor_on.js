/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Factor_OnInputs */

const en_account_factor_on = /** @type {(inputs: Account_Factor_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Confirm`)
};

const zh_hans1_account_factor_on = /** @type {(inputs: Account_Factor_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`确认`)
};

/**
* | output |
* | --- |
* | "Confirm" |
*
* @param {Account_Factor_OnInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_factor_on = /** @type {((inputs?: Account_Factor_OnInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Factor_OnInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_factor_on(inputs)
	return en_account_factor_on(inputs)
});