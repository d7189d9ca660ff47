/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_DaysInputs */

const en_people_days = /** @type {(inputs: People_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For how many days`)
};

const zh_hans1_people_days = /** @type {(inputs: People_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`多少天`)
};

/**
* | output |
* | --- |
* | "For how many days" |
*
* @param {People_DaysInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const people_days = /** @type {((inputs?: People_DaysInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_DaysInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_people_days(inputs)
	return en_people_days(inputs)
});