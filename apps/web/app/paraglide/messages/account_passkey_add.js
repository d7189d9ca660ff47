/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Passkey_AddInputs */

const en_account_passkey_add = /** @type {(inputs: Account_Passkey_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a passkey`)
};

const zh_hans1_account_passkey_add = /** @type {(inputs: Account_Passkey_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`添加通行密钥`)
};

/**
* | output |
* | --- |
* | "Add a passkey" |
*
* @param {Account_Passkey_AddInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_passkey_add = /** @type {((inputs?: Account_Passkey_AddInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Passkey_AddInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_passkey_add(inputs)
	return en_account_passkey_add(inputs)
});