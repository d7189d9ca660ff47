/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reports_None_TitleInputs */

const en_reports_none_title = /** @type {(inputs: Reports_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to decide`)
};

const zh_hans1_reports_none_title = /** @type {(inputs: Reports_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有要处理的`)
};

/**
* | output |
* | --- |
* | "Nothing to decide" |
*
* @param {Reports_None_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const reports_none_title = /** @type {((inputs?: Reports_None_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reports_None_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_reports_none_title(inputs)
	return en_reports_none_title(inputs)
});