/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_MisleadingInputs */

const en_report_misleading = /** @type {(inputs: Report_MisleadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Misleading or a false claim`)
};

const zh_hans1_report_misleading = /** @type {(inputs: Report_MisleadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`误导或不实说法`)
};

/**
* | output |
* | --- |
* | "Misleading or a false claim" |
*
* @param {Report_MisleadingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_misleading = /** @type {((inputs?: Report_MisleadingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_MisleadingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_misleading(inputs)
	return en_report_misleading(inputs)
});