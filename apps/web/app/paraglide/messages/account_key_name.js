/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Key_NameInputs */

const en_account_key_name = /** @type {(inputs: Account_Key_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the key`)
};

const zh_hans1_account_key_name = /** @type {(inputs: Account_Key_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`密钥的名字`)
};

/**
* | output |
* | --- |
* | "Name of the key" |
*
* @param {Account_Key_NameInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_key_name = /** @type {((inputs?: Account_Key_NameInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Key_NameInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_key_name(inputs)
	return en_account_key_name(inputs)
});