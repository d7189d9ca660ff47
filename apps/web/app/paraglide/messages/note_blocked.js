/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Note_BlockedInputs */

const en_note_blocked = /** @type {(inputs: Note_BlockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is blocked`)
};

const zh_hans1_note_blocked = /** @type {(inputs: Note_BlockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`已拉黑${i?.name}`)
};

/**
* | output |
* | --- |
* | "{name} is blocked" |
*
* @param {Note_BlockedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_blocked = /** @type {((inputs: Note_BlockedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_BlockedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_blocked(inputs)
	return en_note_blocked(inputs)
});