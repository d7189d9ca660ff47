/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Place_Empty_TextInputs */

const en_place_empty_text = /** @type {(inputs: Place_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Been here? Write what is worth the way.`)
};

const zh_hans1_place_empty_text = /** @type {(inputs: Place_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`来过吗？写写值得专程去的地方。`)
};

/**
* | output |
* | --- |
* | "Been here? Write what is worth the way." |
*
* @param {Place_Empty_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const place_empty_text = /** @type {((inputs?: Place_Empty_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Place_Empty_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_place_empty_text(inputs)
	return en_place_empty_text(inputs)
});