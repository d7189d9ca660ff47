/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Note_Save_CardInputs */

const en_note_save_card = /** @type {(inputs: Note_Save_CardInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Save: ${i?.title}`)
};

const zh_hans1_note_save_card = /** @type {(inputs: Note_Save_CardInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`收藏：${i?.title}`)
};

/**
* | output |
* | --- |
* | "Save: {title}" |
*
* @param {Note_Save_CardInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_save_card = /** @type {((inputs: Note_Save_CardInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Save_CardInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_save_card(inputs)
	return en_note_save_card(inputs)
});