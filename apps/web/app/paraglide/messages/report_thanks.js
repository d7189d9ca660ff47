/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_ThanksInputs */

const en_report_thanks = /** @type {(inputs: Report_ThanksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sent. We will look at it.`)
};

const zh_hans1_report_thanks = /** @type {(inputs: Report_ThanksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`收到了，我们会看。`)
};

/**
* | output |
* | --- |
* | "Sent. We will look at it." |
*
* @param {Report_ThanksInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_thanks = /** @type {((inputs?: Report_ThanksInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_ThanksInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_thanks(inputs)
	return en_report_thanks(inputs)
});