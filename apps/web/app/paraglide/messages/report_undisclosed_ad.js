/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Undisclosed_AdInputs */

const en_report_undisclosed_ad = /** @type {(inputs: Report_Undisclosed_AdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An ad that does not say so`)
};

const zh_hans1_report_undisclosed_ad = /** @type {(inputs: Report_Undisclosed_AdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有标明的广告`)
};

/**
* | output |
* | --- |
* | "An ad that does not say so" |
*
* @param {Report_Undisclosed_AdInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_undisclosed_ad = /** @type {((inputs?: Report_Undisclosed_AdInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Undisclosed_AdInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_undisclosed_ad(inputs)
	return en_report_undisclosed_ad(inputs)
});