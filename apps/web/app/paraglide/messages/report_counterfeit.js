/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_CounterfeitInputs */

const en_report_counterfeit = /** @type {(inputs: Report_CounterfeitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Counterfeit goods`)
};

const zh_hans1_report_counterfeit = /** @type {(inputs: Report_CounterfeitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`假货`)
};

/**
* | output |
* | --- |
* | "Counterfeit goods" |
*
* @param {Report_CounterfeitInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_counterfeit = /** @type {((inputs?: Report_CounterfeitInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_CounterfeitInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_counterfeit(inputs)
	return en_report_counterfeit(inputs)
});