/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comment_Words_TextInputs */

const en_comment_words_text = /** @type {(inputs: Comment_Words_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Comments with one of them are refused on your notes.`)
};

const zh_hans1_comment_words_text = /** @type {(inputs: Comment_Words_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`评论里有这些词，就发不到你的笔记下。`)
};

/**
* | output |
* | --- |
* | "Comments with one of them are refused on your notes." |
*
* @param {Comment_Words_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_words_text = /** @type {((inputs?: Comment_Words_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_Words_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_words_text(inputs)
	return en_comment_words_text(inputs)
});