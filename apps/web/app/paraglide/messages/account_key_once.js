/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Key_OnceInputs */

const en_account_key_once = /** @type {(inputs: Account_Key_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy it now. It is shown this once.`)
};

const zh_hans1_account_key_once = /** @type {(inputs: Account_Key_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`现在就复制，只显示这一次。`)
};

/**
* | output |
* | --- |
* | "Copy it now. It is shown this once." |
*
* @param {Account_Key_OnceInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_key_once = /** @type {((inputs?: Account_Key_OnceInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Key_OnceInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_key_once(inputs)
	return en_account_key_once(inputs)
});