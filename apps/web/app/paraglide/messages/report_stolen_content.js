/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Stolen_ContentInputs */

const en_report_stolen_content = /** @type {(inputs: Report_Stolen_ContentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taken from someone else`)
};

const zh_hans1_report_stolen_content = /** @type {(inputs: Report_Stolen_ContentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`搬运别人的内容`)
};

/**
* | output |
* | --- |
* | "Taken from someone else" |
*
* @param {Report_Stolen_ContentInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_stolen_content = /** @type {((inputs?: Report_Stolen_ContentInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Stolen_ContentInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_stolen_content(inputs)
	return en_report_stolen_content(inputs)
});