/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Sessions_TextInputs */

const en_account_sessions_text = /** @type {(inputs: Account_Sessions_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End what you do not know.`)
};

const zh_hans1_account_sessions_text = /** @type {(inputs: Account_Sessions_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不认识的，让它退出。`)
};

/**
* | output |
* | --- |
* | "End what you do not know." |
*
* @param {Account_Sessions_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_sessions_text = /** @type {((inputs?: Account_Sessions_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Sessions_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_sessions_text(inputs)
	return en_account_sessions_text(inputs)
});