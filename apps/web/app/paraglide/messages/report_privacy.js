/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_PrivacyInputs */

const en_report_privacy = /** @type {(inputs: Report_PrivacyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shows something private`)
};

const zh_hans1_report_privacy = /** @type {(inputs: Report_PrivacyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`泄露隐私`)
};

/**
* | output |
* | --- |
* | "Shows something private" |
*
* @param {Report_PrivacyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_privacy = /** @type {((inputs?: Report_PrivacyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_PrivacyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_privacy(inputs)
	return en_report_privacy(inputs)
});