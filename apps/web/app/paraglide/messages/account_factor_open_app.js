/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Account_Factor_Open_AppInputs */

const en_account_factor_open_app = /** @type {(inputs: Account_Factor_Open_AppInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the app on this device`)
};

const zh_hans1_account_factor_open_app = /** @type {(inputs: Account_Factor_Open_AppInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`在这台设备上打开验证器`)
};

/**
* | output |
* | --- |
* | "Open the app on this device" |
*
* @param {Account_Factor_Open_AppInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const account_factor_open_app = /** @type {((inputs?: Account_Factor_Open_AppInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Account_Factor_Open_AppInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_account_factor_open_app(inputs)
	return en_account_factor_open_app(inputs)
});