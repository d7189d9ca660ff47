/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Key_May_WriteInputs */

const en_account_key_may_write = /** @type {(inputs: Account_Key_May_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It may also write`)
};

const zh_hans1_account_key_may_write = /** @type {(inputs: Account_Key_May_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`也可以写`)
};

/**
* | output |
* | --- |
* | "It may also write" |
*
* @param {Account_Key_May_WriteInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_key_may_write = /** @type {((inputs?: Account_Key_May_WriteInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Key_May_WriteInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_key_may_write(inputs)
	return en_account_key_may_write(inputs)
});