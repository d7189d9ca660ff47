/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_HateInputs */

const en_report_hate = /** @type {(inputs: Report_HateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hate against a group`)
};

const zh_hans1_report_hate = /** @type {(inputs: Report_HateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`对群体的仇恨`)
};

/**
* | output |
* | --- |
* | "Hate against a group" |
*
* @param {Report_HateInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_hate = /** @type {((inputs?: Report_HateInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_HateInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_hate(inputs)
	return en_report_hate(inputs)
});