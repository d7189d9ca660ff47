/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Send_VerificationInputs */

const en_account_send_verification = /** @type {(inputs: Account_Send_VerificationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send the letter again`)
};

const zh_hans1_account_send_verification = /** @type {(inputs: Account_Send_VerificationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`再寄一封信`)
};

/**
* | output |
* | --- |
* | "Send the letter again" |
*
* @param {Account_Send_VerificationInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_send_verification = /** @type {((inputs?: Account_Send_VerificationInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Send_VerificationInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_send_verification(inputs)
	return en_account_send_verification(inputs)
});