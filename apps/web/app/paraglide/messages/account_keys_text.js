/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Keys_TextInputs */

const en_account_keys_text = /** @type {(inputs: Account_Keys_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For programs that act in your name.`)
};

const zh_hans1_account_keys_text = /** @type {(inputs: Account_Keys_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`给替你办事的程序。`)
};

/**
* | output |
* | --- |
* | "For programs that act in your name." |
*
* @param {Account_Keys_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_keys_text = /** @type {((inputs?: Account_Keys_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Keys_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_keys_text(inputs)
	return en_account_keys_text(inputs)
});