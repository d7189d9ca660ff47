/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Note_SaveInputs */

const en_note_save = /** @type {(inputs: Note_SaveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Save, ${i?.count}`)
};

const zh_hans1_note_save = /** @type {(inputs: Note_SaveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`收藏，${i?.count}`)
};

/**
* | output |
* | --- |
* | "Save, {count}" |
*
* @param {Note_SaveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_save = /** @type {((inputs: Note_SaveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_SaveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_save(inputs)
	return en_note_save(inputs)
});