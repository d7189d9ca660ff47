/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Self_HarmInputs */

const en_report_self_harm = /** @type {(inputs: Report_Self_HarmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Self-harm`)
};

const zh_hans1_report_self_harm = /** @type {(inputs: Report_Self_HarmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`自我伤害`)
};

/**
* | output |
* | --- |
* | "Self-harm" |
*
* @param {Report_Self_HarmInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_self_harm = /** @type {((inputs?: Report_Self_HarmInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Self_HarmInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_self_harm(inputs)
	return en_report_self_harm(inputs)
});