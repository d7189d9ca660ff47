/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ clock: NonNullable<unknown> }} Time_YesterdayInputs */

const en_time_yesterday = /** @type {(inputs: Time_YesterdayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Yesterday ${i?.clock}`)
};

const zh_hans1_time_yesterday = /** @type {(inputs: Time_YesterdayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`昨天 ${i?.clock}`)
};

/**
* | output |
* | --- |
* | "Yesterday {clock}" |
*
* @param {Time_YesterdayInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const time_yesterday = /** @type {((inputs: Time_YesterdayInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Time_YesterdayInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_time_yesterday(inputs)
	return en_time_yesterday(inputs)
});