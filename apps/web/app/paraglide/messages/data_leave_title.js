/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Leave_TitleInputs */

const en_data_leave_title = /** @type {(inputs: Data_Leave_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delete your account?`)
};

const zh_hans1_data_leave_title = /** @type {(inputs: Data_Leave_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`注销账号？`)
};

/**
* | output |
* | --- |
* | "Delete your account?" |
*
* @param {Data_Leave_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_leave_title = /** @type {((inputs?: Data_Leave_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Leave_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_leave_title(inputs)
	return en_data_leave_title(inputs)
});