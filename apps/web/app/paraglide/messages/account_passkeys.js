/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_PasskeysInputs */

const en_account_passkeys = /** @type {(inputs: Account_PasskeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passkeys`)
};

const zh_hans1_account_passkeys = /** @type {(inputs: Account_PasskeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`通行密钥`)
};

/**
* | output |
* | --- |
* | "Passkeys" |
*
* @param {Account_PasskeysInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_passkeys = /** @type {((inputs?: Account_PasskeysInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_PasskeysInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_passkeys(inputs)
	return en_account_passkeys(inputs)
});