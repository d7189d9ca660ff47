/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Leave_TextInputs */

const en_data_leave_text = /** @type {(inputs: Data_Leave_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is gone after 14 days. Signing in before then keeps it.`)
};

const zh_hans1_data_leave_text = /** @type {(inputs: Data_Leave_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`14 天后消失。在那之前登录就会保留。`)
};

/**
* | output |
* | --- |
* | "It is gone after 14 days. Signing in before then keeps it." |
*
* @param {Data_Leave_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_leave_text = /** @type {((inputs?: Data_Leave_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Leave_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_leave_text(inputs)
	return en_data_leave_text(inputs)
});