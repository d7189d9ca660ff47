/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comment_WordsInputs */

const en_comment_words = /** @type {(inputs: Comment_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Words you do not take`)
};

const zh_hans1_comment_words = /** @type {(inputs: Comment_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不收的词`)
};

/**
* | output |
* | --- |
* | "Words you do not take" |
*
* @param {Comment_WordsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_words = /** @type {((inputs?: Comment_WordsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_WordsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_words(inputs)
	return en_comment_words(inputs)
});