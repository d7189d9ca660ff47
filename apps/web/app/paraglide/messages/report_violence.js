/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_ViolenceInputs */

const en_report_violence = /** @type {(inputs: Report_ViolenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Violence`)
};

const zh_hans1_report_violence = /** @type {(inputs: Report_ViolenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`暴力`)
};

/**
* | output |
* | --- |
* | "Violence" |
*
* @param {Report_ViolenceInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_violence = /** @type {((inputs?: Report_ViolenceInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_ViolenceInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_violence(inputs)
	return en_report_violence(inputs)
});