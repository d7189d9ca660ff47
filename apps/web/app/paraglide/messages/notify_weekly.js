/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_WeeklyInputs */

const en_notify_weekly = /** @type {(inputs: Notify_WeeklyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every week`)
};

const zh_hans1_notify_weekly = /** @type {(inputs: Notify_WeeklyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`每周`)
};

/**
* | output |
* | --- |
* | "Every week" |
*
* @param {Notify_WeeklyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_weekly = /** @type {((inputs?: Notify_WeeklyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_WeeklyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_weekly(inputs)
	return en_notify_weekly(inputs)
});