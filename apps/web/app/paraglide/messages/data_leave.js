/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_LeaveInputs */

const en_data_leave = /** @type {(inputs: Data_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delete the account`)
};

const zh_hans1_data_leave = /** @type {(inputs: Data_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`注销账号`)
};

/**
* | output |
* | --- |
* | "Delete the account" |
*
* @param {Data_LeaveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_leave = /** @type {((inputs?: Data_LeaveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_LeaveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_leave(inputs)
	return en_data_leave(inputs)
});