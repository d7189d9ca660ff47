/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Data_Leave_DueInputs */

const en_data_leave_due = /** @type {(inputs: Data_Leave_DueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your account goes on ${i?.date}. Sign in before then to keep it.`)
};

const zh_hans1_data_leave_due = /** @type {(inputs: Data_Leave_DueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`账号会在 ${i?.date} 消失。在那之前登录就会保留。`)
};

/**
* | output |
* | --- |
* | "Your account goes on {date}. Sign in before then to keep it." |
*
* @param {Data_Leave_DueInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_leave_due = /** @type {((inputs: Data_Leave_DueInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Leave_DueInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_leave_due(inputs)
	return en_data_leave_due(inputs)
});