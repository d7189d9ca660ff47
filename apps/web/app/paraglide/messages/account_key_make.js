/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Key_MakeInputs */

const en_account_key_make = /** @type {(inputs: Account_Key_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a key`)
};

const zh_hans1_account_key_make = /** @type {(inputs: Account_Key_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`生成密钥`)
};

/**
* | output |
* | --- |
* | "Make a key" |
*
* @param {Account_Key_MakeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_key_make = /** @type {((inputs?: Account_Key_MakeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Key_MakeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_key_make(inputs)
	return en_account_key_make(inputs)
});