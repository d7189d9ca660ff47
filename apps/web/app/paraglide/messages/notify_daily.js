/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_DailyInputs */

const en_notify_daily = /** @type {(inputs: Notify_DailyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every day`)
};

const zh_hans1_notify_daily = /** @type {(inputs: Notify_DailyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`每天`)
};

/**
* | output |
* | --- |
* | "Every day" |
*
* @param {Notify_DailyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_daily = /** @type {((inputs?: Notify_DailyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_DailyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_daily(inputs)
	return en_notify_daily(inputs)
});