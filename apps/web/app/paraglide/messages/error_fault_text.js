/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Fault_TextInputs */

const en_error_fault_text = /** @type {(inputs: Error_Fault_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The fault is ours and it is written down. Try once more.`)
};

const zh_hans1_error_fault_text = /** @type {(inputs: Error_Fault_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`是我们的问题，已经记下。再试一次。`)
};

/**
* | output |
* | --- |
* | "The fault is ours and it is written down. Try once more." |
*
* @param {Error_Fault_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const error_fault_text = /** @type {((inputs?: Error_Fault_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Fault_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_error_fault_text(inputs)
	return en_error_fault_text(inputs)
});