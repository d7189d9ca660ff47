/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Words_Not_WelcomeInputs */

const en_refusal_words_not_welcome = /** @type {(inputs: Refusal_Words_Not_WelcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The author does not take some of these words here.`)
};

const zh_hans1_refusal_words_not_welcome = /** @type {(inputs: Refusal_Words_Not_WelcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`作者这里不收其中的一些词。`)
};

/**
* | output |
* | --- |
* | "The author does not take some of these words here." |
*
* @param {Refusal_Words_Not_WelcomeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_words_not_welcome = /** @type {((inputs?: Refusal_Words_Not_WelcomeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Words_Not_WelcomeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_words_not_welcome(inputs)
	return en_refusal_words_not_welcome(inputs)
});