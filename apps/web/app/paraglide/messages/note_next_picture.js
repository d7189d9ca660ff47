/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Next_PictureInputs */

const en_note_next_picture = /** @type {(inputs: Note_Next_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Next picture`)
};

const zh_hans1_note_next_picture = /** @type {(inputs: Note_Next_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`下一张`)
};

/**
* | output |
* | --- |
* | "Next picture" |
*
* @param {Note_Next_PictureInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_next_picture = /** @type {((inputs?: Note_Next_PictureInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Next_PictureInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_next_picture(inputs)
	return en_note_next_picture(inputs)
});