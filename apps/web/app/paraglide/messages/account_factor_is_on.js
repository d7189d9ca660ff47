/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Factor_Is_OnInputs */

const en_account_factor_is_on = /** @type {(inputs: Account_Factor_Is_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On: sign-in asks for a code.`)
};

const zh_hans1_account_factor_is_on = /** @type {(inputs: Account_Factor_Is_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已打开：登录时会要一个数字。`)
};

/**
* | output |
* | --- |
* | "On: sign-in asks for a code." |
*
* @param {Account_Factor_Is_OnInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_factor_is_on = /** @type {((inputs?: Account_Factor_Is_OnInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Factor_Is_OnInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_factor_is_on(inputs)
	return en_account_factor_is_on(inputs)
});