/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Delete_TextInputs */

const en_note_delete_text = /** @type {(inputs: Note_Delete_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You can take it back for 30 days, in your drafts.`)
};

const zh_hans1_note_delete_text = /** @type {(inputs: Note_Delete_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`30 天内可以在草稿里找回。`)
};

/**
* | output |
* | --- |
* | "You can take it back for 30 days, in your drafts." |
*
* @param {Note_Delete_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_delete_text = /** @type {((inputs?: Note_Delete_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Delete_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_delete_text(inputs)
	return en_note_delete_text(inputs)
});