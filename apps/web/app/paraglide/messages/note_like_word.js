/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Like_WordInputs */

const en_note_like_word = /** @type {(inputs: Note_Like_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Like`)
};

const zh_hans1_note_like_word = /** @type {(inputs: Note_Like_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`赞`)
};

/**
* | output |
* | --- |
* | "Like" |
*
* @param {Note_Like_WordInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_like_word = /** @type {((inputs?: Note_Like_WordInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Like_WordInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_like_word(inputs)
	return en_note_like_word(inputs)
});