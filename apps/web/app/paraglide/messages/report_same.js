/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Report_SameInputs */

const en_report_same = /** @type {(inputs: Report_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} reports`)
};

const zh_hans1_report_same = /** @type {(inputs: Report_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} 次举报`)
};

/**
* | output |
* | --- |
* | "{count} reports" |
*
* @param {Report_SameInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_same = /** @type {((inputs: Report_SameInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_SameInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_same(inputs)
	return en_report_same(inputs)
});