/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Letter_SentInputs */

const en_account_letter_sent = /** @type {(inputs: Account_Letter_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The letter is on its way.`)
};

const zh_hans1_account_letter_sent = /** @type {(inputs: Account_Letter_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`信已经在路上了。`)
};

/**
* | output |
* | --- |
* | "The letter is on its way." |
*
* @param {Account_Letter_SentInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_letter_sent = /** @type {((inputs?: Account_Letter_SentInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Letter_SentInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_letter_sent(inputs)
	return en_account_letter_sent(inputs)
});