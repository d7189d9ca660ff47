/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_DetailInputs */

const en_report_detail = /** @type {(inputs: Report_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anything that helps us see it`)
};

const zh_hans1_report_detail = /** @type {(inputs: Report_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`补充说明，帮我们看清楚`)
};

/**
* | output |
* | --- |
* | "Anything that helps us see it" |
*
* @param {Report_DetailInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_detail = /** @type {((inputs?: Report_DetailInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_DetailInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_detail(inputs)
	return en_report_detail(inputs)
});