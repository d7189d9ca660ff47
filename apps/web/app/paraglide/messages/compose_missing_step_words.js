/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Missing_Step_WordsInputs */

const en_compose_missing_step_words = /** @type {(inputs: Compose_Missing_Step_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every step needs a word.`)
};

const zh_hans1_compose_missing_step_words = /** @type {(inputs: Compose_Missing_Step_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`每一步都要有文字。`)
};

/**
* | output |
* | --- |
* | "Every step needs a word." |
*
* @param {Compose_Missing_Step_WordsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_missing_step_words = /** @type {((inputs?: Compose_Missing_Step_WordsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Missing_Step_WordsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_missing_step_words(inputs)
	return en_compose_missing_step_words(inputs)
});