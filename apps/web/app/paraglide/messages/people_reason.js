/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_ReasonInputs */

const en_people_reason = /** @type {(inputs: People_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why`)
};

const zh_hans1_people_reason = /** @type {(inputs: People_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`原因`)
};

/**
* | output |
* | --- |
* | "Why" |
*
* @param {People_ReasonInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const people_reason = /** @type {((inputs?: People_ReasonInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_ReasonInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_people_reason(inputs)
	return en_people_reason(inputs)
});