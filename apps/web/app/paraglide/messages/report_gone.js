/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_GoneInputs */

const en_report_gone = /** @type {(inputs: Report_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is gone.`)
};

const zh_hans1_report_gone = /** @type {(inputs: Report_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已经不在了。`)
};

/**
* | output |
* | --- |
* | "It is gone." |
*
* @param {Report_GoneInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_gone = /** @type {((inputs?: Report_GoneInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_GoneInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_gone(inputs)
	return en_report_gone(inputs)
});