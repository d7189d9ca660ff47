/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Days_HintInputs */

const en_people_days_hint = /** @type {(inputs: People_Days_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`empty: until restored`)
};

const zh_hans1_people_days_hint = /** @type {(inputs: People_Days_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不填：直到解除`)
};

/**
* | output |
* | --- |
* | "empty: until restored" |
*
* @param {People_Days_HintInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const people_days_hint = /** @type {((inputs?: People_Days_HintInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Days_HintInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_people_days_hint(inputs)
	return en_people_days_hint(inputs)
});