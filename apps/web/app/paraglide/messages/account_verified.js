/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_VerifiedInputs */

const en_account_verified = /** @type {(inputs: Account_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Confirmed`)
};

const zh_hans1_account_verified = /** @type {(inputs: Account_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已确认`)
};

/**
* | output |
* | --- |
* | "Confirmed" |
*
* @param {Account_VerifiedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_verified = /** @type {((inputs?: Account_VerifiedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_VerifiedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_verified(inputs)
	return en_account_verified(inputs)
});