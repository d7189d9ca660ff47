/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_New_NoteInputs */

const en_frame_new_note = /** @type {(inputs: Frame_New_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New note`)
};

const zh_hans1_frame_new_note = /** @type {(inputs: Frame_New_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`发笔记`)
};

/**
* | output |
* | --- |
* | "New note" |
*
* @param {Frame_New_NoteInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_new_note = /** @type {((inputs?: Frame_New_NoteInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_New_NoteInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_new_note(inputs)
	return en_frame_new_note(inputs)
});