/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_SpamInputs */

const en_report_spam = /** @type {(inputs: Report_SpamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spam or fake engagement`)
};

const zh_hans1_report_spam = /** @type {(inputs: Report_SpamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`垃圾信息或刷量`)
};

/**
* | output |
* | --- |
* | "Spam or fake engagement" |
*
* @param {Report_SpamInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_spam = /** @type {((inputs?: Report_SpamInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_SpamInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_spam(inputs)
	return en_report_spam(inputs)
});