/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Note_UntitledInputs */

const en_note_untitled = /** @type {(inputs: Note_UntitledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A note by ${i?.name}`)
};

const zh_hans1_note_untitled = /** @type {(inputs: Note_UntitledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}的笔记`)
};

/**
* | output |
* | --- |
* | "A note by {name}" |
*
* @param {Note_UntitledInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_untitled = /** @type {((inputs: Note_UntitledInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_UntitledInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_untitled(inputs)
	return en_note_untitled(inputs)
});