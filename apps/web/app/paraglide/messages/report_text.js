/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_TextInputs */

const en_report_text = /** @type {(inputs: Report_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A person looks at every report. Nobody learns who sent it.`)
};

const zh_hans1_report_text = /** @type {(inputs: Report_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`每一条举报都有人看，没有人会知道是你。`)
};

/**
* | output |
* | --- |
* | "A person looks at every report. Nobody learns who sent it." |
*
* @param {Report_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_text = /** @type {((inputs?: Report_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_text(inputs)
	return en_report_text(inputs)
});