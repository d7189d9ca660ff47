/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Key_ReadInputs */

const en_account_key_read = /** @type {(inputs: Account_Key_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reads`)
};

const zh_hans1_account_key_read = /** @type {(inputs: Account_Key_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只读`)
};

/**
* | output |
* | --- |
* | "reads" |
*
* @param {Account_Key_ReadInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_key_read = /** @type {((inputs?: Account_Key_ReadInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Key_ReadInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_key_read(inputs)
	return en_account_key_read(inputs)
});