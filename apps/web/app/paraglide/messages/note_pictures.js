/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_PicturesInputs */

const en_note_pictures = /** @type {(inputs: Note_PicturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pictures`)
};

const zh_hans1_note_pictures = /** @type {(inputs: Note_PicturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图片`)
};

/**
* | output |
* | --- |
* | "Pictures" |
*
* @param {Note_PicturesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_pictures = /** @type {((inputs?: Note_PicturesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_PicturesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_pictures(inputs)
	return en_note_pictures(inputs)
});