/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_UnverifiedInputs */

const en_account_unverified = /** @type {(inputs: Account_UnverifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not confirmed`)
};

const zh_hans1_account_unverified = /** @type {(inputs: Account_UnverifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`未确认`)
};

/**
* | output |
* | --- |
* | "Not confirmed" |
*
* @param {Account_UnverifiedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_unverified = /** @type {((inputs?: Account_UnverifiedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_UnverifiedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_unverified(inputs)
	return en_account_unverified(inputs)
});