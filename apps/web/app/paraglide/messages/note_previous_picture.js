/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Previous_PictureInputs */

const en_note_previous_picture = /** @type {(inputs: Note_Previous_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Previous picture`)
};

const zh_hans1_note_previous_picture = /** @type {(inputs: Note_Previous_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`上一张`)
};

/**
* | output |
* | --- |
* | "Previous picture" |
*
* @param {Note_Previous_PictureInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_previous_picture = /** @type {((inputs?: Note_Previous_PictureInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Previous_PictureInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_previous_picture(inputs)
	return en_note_previous_picture(inputs)
});