/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ word: NonNullable<unknown> }} Comment_Word_RemoveInputs */

const en_comment_word_remove = /** @type {(inputs: Comment_Word_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove: ${i?.word}`)
};

const zh_hans1_comment_word_remove = /** @type {(inputs: Comment_Word_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`去掉：${i?.word}`)
};

/**
* | output |
* | --- |
* | "Remove: {word}" |
*
* @param {Comment_Word_RemoveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_word_remove = /** @type {((inputs: Comment_Word_RemoveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_Word_RemoveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_word_remove(inputs)
	return en_comment_word_remove(inputs)
});