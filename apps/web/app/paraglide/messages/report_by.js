/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Report_ByInputs */

const en_report_by = /** @type {(inputs: Report_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`by ${i?.name}`)
};

const zh_hans1_report_by = /** @type {(inputs: Report_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`来自 ${i?.name}`)
};

/**
* | output |
* | --- |
* | "by {name}" |
*
* @param {Report_ByInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_by = /** @type {((inputs: Report_ByInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_ByInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_by(inputs)
	return en_report_by(inputs)
});