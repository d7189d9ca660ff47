/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Passkeys_TextInputs */

const en_account_passkeys_text = /** @type {(inputs: Account_Passkeys_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in with the lock of a device, without a password.`)
};

const zh_hans1_account_passkeys_text = /** @type {(inputs: Account_Passkeys_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`用设备的锁登录，不用密码。`)
};

/**
* | output |
* | --- |
* | "Sign in with the lock of a device, without a password." |
*
* @param {Account_Passkeys_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_passkeys_text = /** @type {((inputs?: Account_Passkeys_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Passkeys_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_passkeys_text(inputs)
	return en_account_passkeys_text(inputs)
});