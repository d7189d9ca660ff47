/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Missing_WordsInputs */

const en_compose_missing_words = /** @type {(inputs: Compose_Missing_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It needs words.`)
};

const zh_hans1_compose_missing_words = /** @type {(inputs: Compose_Missing_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还差文字。`)
};

/**
* | output |
* | --- |
* | "It needs words." |
*
* @param {Compose_Missing_WordsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_missing_words = /** @type {((inputs?: Compose_Missing_WordsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Missing_WordsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_missing_words(inputs)
	return en_compose_missing_words(inputs)
});