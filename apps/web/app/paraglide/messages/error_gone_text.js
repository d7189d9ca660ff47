/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Gone_TextInputs */

const en_error_gone_text = /** @type {(inputs: Error_Gone_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It was taken back, or the link lost a letter.`)
};

const zh_hans1_error_gone_text = /** @type {(inputs: Error_Gone_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`作者收回了，或者链接少了一个字。`)
};

/**
* | output |
* | --- |
* | "It was taken back, or the link lost a letter." |
*
* @param {Error_Gone_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const error_gone_text = /** @type {((inputs?: Error_Gone_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Gone_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_error_gone_text(inputs)
	return en_error_gone_text(inputs)
});