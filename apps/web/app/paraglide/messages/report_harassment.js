/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_HarassmentInputs */

const en_report_harassment = /** @type {(inputs: Report_HarassmentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Harassment`)
};

const zh_hans1_report_harassment = /** @type {(inputs: Report_HarassmentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`骚扰`)
};

/**
* | output |
* | --- |
* | "Harassment" |
*
* @param {Report_HarassmentInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_harassment = /** @type {((inputs?: Report_HarassmentInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_HarassmentInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_harassment(inputs)
	return en_report_harassment(inputs)
});