/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_PasskeyInputs */

const en_account_passkey = /** @type {(inputs: Account_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passkey`)
};

const zh_hans1_account_passkey = /** @type {(inputs: Account_PasskeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`通行密钥`)
};

/**
* | output |
* | --- |
* | "Passkey" |
*
* @param {Account_PasskeyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_passkey = /** @type {((inputs?: Account_PasskeyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_PasskeyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_passkey(inputs)
	return en_account_passkey(inputs)
});