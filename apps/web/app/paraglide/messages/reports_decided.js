/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reports_DecidedInputs */

const en_reports_decided = /** @type {(inputs: Reports_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decided`)
};

const zh_hans1_reports_decided = /** @type {(inputs: Reports_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已处理`)
};

/**
* | output |
* | --- |
* | "Decided" |
*
* @param {Reports_DecidedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const reports_decided = /** @type {((inputs?: Reports_DecidedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reports_DecidedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_reports_decided(inputs)
	return en_reports_decided(inputs)
});