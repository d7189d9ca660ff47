/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Leave_BeginInputs */

const en_data_leave_begin = /** @type {(inputs: Data_Leave_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delete`)
};

const zh_hans1_data_leave_begin = /** @type {(inputs: Data_Leave_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`注销`)
};

/**
* | output |
* | --- |
* | "Delete" |
*
* @param {Data_Leave_BeginInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_leave_begin = /** @type {((inputs?: Data_Leave_BeginInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Leave_BeginInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_leave_begin(inputs)
	return en_data_leave_begin(inputs)
});