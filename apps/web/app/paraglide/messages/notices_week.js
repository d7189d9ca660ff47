/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notices_WeekInputs */

const en_notices_week = /** @type {(inputs: Notices_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This week`)
};

const zh_hans1_notices_week = /** @type {(inputs: Notices_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这周`)
};

/**
* | output |
* | --- |
* | "This week" |
*
* @param {Notices_WeekInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notices_week = /** @type {((inputs?: Notices_WeekInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notices_WeekInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notices_week(inputs)
	return en_notices_week(inputs)
});