/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Busy_TextInputs */

const en_error_busy_text = /** @type {(inputs: Error_Busy_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Many people came at once. Try again in a moment.`)
};

const zh_hans1_error_busy_text = /** @type {(inputs: Error_Busy_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`很多人同时来了，过一会儿再试。`)
};

/**
* | output |
* | --- |
* | "Many people came at once. Try again in a moment." |
*
* @param {Error_Busy_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const error_busy_text = /** @type {((inputs?: Error_Busy_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Busy_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_error_busy_text(inputs)
	return en_error_busy_text(inputs)
});