/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_TitleInputs */

const en_report_title = /** @type {(inputs: Report_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is wrong with it?`)
};

const zh_hans1_report_title = /** @type {(inputs: Report_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`哪里不对？`)
};

/**
* | output |
* | --- |
* | "What is wrong with it?" |
*
* @param {Report_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_title = /** @type {((inputs?: Report_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_title(inputs)
	return en_report_title(inputs)
});