/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Kind_MessageInputs */

const en_report_kind_message = /** @type {(inputs: Report_Kind_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Message`)
};

const zh_hans1_report_kind_message = /** @type {(inputs: Report_Kind_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`消息`)
};

/**
* | output |
* | --- |
* | "Message" |
*
* @param {Report_Kind_MessageInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_kind_message = /** @type {((inputs?: Report_Kind_MessageInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Kind_MessageInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_kind_message(inputs)
	return en_report_kind_message(inputs)
});