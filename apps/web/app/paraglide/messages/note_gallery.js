/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_GalleryInputs */

const en_note_gallery = /** @type {(inputs: Note_GalleryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gallery`)
};

const zh_hans1_note_gallery = /** @type {(inputs: Note_GalleryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图集`)
};

/**
* | output |
* | --- |
* | "gallery" |
*
* @param {Note_GalleryInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_gallery = /** @type {((inputs?: Note_GalleryInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_GalleryInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_gallery(inputs)
	return en_note_gallery(inputs)
});