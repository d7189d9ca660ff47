/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comment_WordInputs */

const en_comment_word = /** @type {(inputs: Comment_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A word`)
};

const zh_hans1_comment_word = /** @type {(inputs: Comment_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`一个词`)
};

/**
* | output |
* | --- |
* | "A word" |
*
* @param {Comment_WordInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_word = /** @type {((inputs?: Comment_WordInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_WordInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_word(inputs)
	return en_comment_word(inputs)
});