/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Offline_TextInputs */

const en_error_offline_text = /** @type {(inputs: Error_Offline_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try again when the connection is back.`)
};

const zh_hans1_error_offline_text = /** @type {(inputs: Error_Offline_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`连上网后再试一次。`)
};

/**
* | output |
* | --- |
* | "Try again when the connection is back." |
*
* @param {Error_Offline_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const error_offline_text = /** @type {((inputs?: Error_Offline_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Offline_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_error_offline_text(inputs)
	return en_error_offline_text(inputs)
});