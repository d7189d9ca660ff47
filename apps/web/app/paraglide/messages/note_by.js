/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, name: NonNullable<unknown> }} Note_ByInputs */

const en_note_by = /** @type {(inputs: Note_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} by ${i?.name}`)
};

const zh_hans1_note_by = /** @type {(inputs: Note_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}：${i?.title}`)
};

/**
* | output |
* | --- |
* | "{title} by {name}" |
*
* @param {Note_ByInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_by = /** @type {((inputs: Note_ByInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_ByInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_by(inputs)
	return en_note_by(inputs)
});