/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_OtherInputs */

const en_report_other = /** @type {(inputs: Report_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something else`)
};

const zh_hans1_report_other = /** @type {(inputs: Report_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`别的`)
};

/**
* | output |
* | --- |
* | "Something else" |
*
* @param {Report_OtherInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_other = /** @type {((inputs?: Report_OtherInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_OtherInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_other(inputs)
	return en_report_other(inputs)
});