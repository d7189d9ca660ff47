/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Save_WordInputs */

const en_note_save_word = /** @type {(inputs: Note_Save_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save`)
};

const zh_hans1_note_save_word = /** @type {(inputs: Note_Save_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`收藏`)
};

/**
* | output |
* | --- |
* | "Save" |
*
* @param {Note_Save_WordInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_save_word = /** @type {((inputs?: Note_Save_WordInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Save_WordInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_save_word(inputs)
	return en_note_save_word(inputs)
});