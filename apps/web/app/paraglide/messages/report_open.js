/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_OpenInputs */

const en_report_open = /** @type {(inputs: Report_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open it`)
};

const zh_hans1_report_open = /** @type {(inputs: Report_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`打开看看`)
};

/**
* | output |
* | --- |
* | "Open it" |
*
* @param {Report_OpenInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_open = /** @type {((inputs?: Report_OpenInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_OpenInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_open(inputs)
	return en_report_open(inputs)
});