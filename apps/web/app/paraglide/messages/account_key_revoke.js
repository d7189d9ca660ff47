/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Account_Key_RevokeInputs */

const en_account_key_revoke = /** @type {(inputs: Account_Key_RevokeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revoke: ${i?.name}`)
};

const zh_hans1_account_key_revoke = /** @type {(inputs: Account_Key_RevokeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`收回：${i?.name}`)
};

/**
* | output |
* | --- |
* | "Revoke: {name}" |
*
* @param {Account_Key_RevokeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_key_revoke = /** @type {((inputs: Account_Key_RevokeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Key_RevokeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_key_revoke(inputs)
	return en_account_key_revoke(inputs)
});