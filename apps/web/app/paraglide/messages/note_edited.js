/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_EditedInputs */

const en_note_edited = /** @type {(inputs: Note_EditedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Edited`)
};

const zh_hans1_note_edited = /** @type {(inputs: Note_EditedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`编辑于`)
};

/**
* | output |
* | --- |
* | "Edited" |
*
* @param {Note_EditedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_edited = /** @type {((inputs?: Note_EditedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_EditedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_edited(inputs)
	return en_note_edited(inputs)
});