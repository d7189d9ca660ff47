/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_SavedInputs */

const en_note_saved = /** @type {(inputs: Note_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saved`)
};

const zh_hans1_note_saved = /** @type {(inputs: Note_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已收藏`)
};

/**
* | output |
* | --- |
* | "Saved" |
*
* @param {Note_SavedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_saved = /** @type {((inputs?: Note_SavedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_SavedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_saved(inputs)
	return en_note_saved(inputs)
});