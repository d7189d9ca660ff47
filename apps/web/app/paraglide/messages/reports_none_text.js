/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reports_None_TextInputs */

const en_reports_none_text = /** @type {(inputs: Reports_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reports come here, the oldest first.`)
};

const zh_hans1_reports_none_text = /** @type {(inputs: Reports_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`举报会按时间排在这里。`)
};

/**
* | output |
* | --- |
* | "Reports come here, the oldest first." |
*
* @param {Reports_None_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const reports_none_text = /** @type {((inputs?: Reports_None_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reports_None_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_reports_none_text(inputs)
	return en_reports_none_text(inputs)
});