/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_Reports_OpenInputs */

const en_admin_reports_open = /** @type {(inputs: Admin_Reports_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open reports`)
};

const zh_hans1_admin_reports_open = /** @type {(inputs: Admin_Reports_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`待处理举报`)
};

/**
* | output |
* | --- |
* | "Open reports" |
*
* @param {Admin_Reports_OpenInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_reports_open = /** @type {((inputs?: Admin_Reports_OpenInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_Reports_OpenInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_reports_open(inputs)
	return en_admin_reports_open(inputs)
});