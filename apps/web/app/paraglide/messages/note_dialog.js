/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_DialogInputs */

const en_note_dialog = /** @type {(inputs: Note_DialogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Note`)
};

const zh_hans1_note_dialog = /** @type {(inputs: Note_DialogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`笔记`)
};

/**
* | output |
* | --- |
* | "Note" |
*
* @param {Note_DialogInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_dialog = /** @type {((inputs?: Note_DialogInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_DialogInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_dialog(inputs)
	return en_note_dialog(inputs)
});