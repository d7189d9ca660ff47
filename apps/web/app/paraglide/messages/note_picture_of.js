/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown>, count: NonNullable<unknown> }} Note_Picture_OfInputs */

const en_note_picture_of = /** @type {(inputs: Note_Picture_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Picture ${i?.index} of ${i?.count}`)
};

const zh_hans1_note_picture_of = /** @type {(inputs: Note_Picture_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`第 ${i?.index} 张，共 ${i?.count} 张`)
};

/**
* | output |
* | --- |
* | "Picture {index} of {count}" |
*
* @param {Note_Picture_OfInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_picture_of = /** @type {((inputs: Note_Picture_OfInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Picture_OfInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_picture_of(inputs)
	return en_note_picture_of(inputs)
});