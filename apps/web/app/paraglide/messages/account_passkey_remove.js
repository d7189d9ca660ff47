/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Passkey_RemoveInputs */

const en_account_passkey_remove = /** @type {(inputs: Account_Passkey_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove the passkey`)
};

const zh_hans1_account_passkey_remove = /** @type {(inputs: Account_Passkey_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`删掉这个通行密钥`)
};

/**
* | output |
* | --- |
* | "Remove the passkey" |
*
* @param {Account_Passkey_RemoveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_passkey_remove = /** @type {((inputs?: Account_Passkey_RemoveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Passkey_RemoveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_passkey_remove(inputs)
	return en_account_passkey_remove(inputs)
});