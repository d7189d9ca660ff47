/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Minor_SafetyInputs */

const en_report_minor_safety = /** @type {(inputs: Report_Minor_SafetyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Puts a child at risk`)
};

const zh_hans1_report_minor_safety = /** @type {(inputs: Report_Minor_SafetyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`危害未成年人`)
};

/**
* | output |
* | --- |
* | "Puts a child at risk" |
*
* @param {Report_Minor_SafetyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_minor_safety = /** @type {((inputs?: Report_Minor_SafetyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Minor_SafetyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_minor_safety(inputs)
	return en_report_minor_safety(inputs)
});