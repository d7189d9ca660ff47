/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Kind_UserInputs */

const en_report_kind_user = /** @type {(inputs: Report_Kind_UserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Person`)
};

const zh_hans1_report_kind_user = /** @type {(inputs: Report_Kind_UserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`用户`)
};

/**
* | output |
* | --- |
* | "Person" |
*
* @param {Report_Kind_UserInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_kind_user = /** @type {((inputs?: Report_Kind_UserInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Kind_UserInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_kind_user(inputs)
	return en_report_kind_user(inputs)
});