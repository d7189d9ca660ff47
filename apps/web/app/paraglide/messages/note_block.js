/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Note_BlockInputs */

const en_note_block = /** @type {(inputs: Note_BlockInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Block ${i?.name}`)
};

const zh_hans1_note_block = /** @type {(inputs: Note_BlockInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`拉黑${i?.name}`)
};

/**
* | output |
* | --- |
* | "Block {name}" |
*
* @param {Note_BlockInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_block = /** @type {((inputs: Note_BlockInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_BlockInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_block(inputs)
	return en_note_block(inputs)
});