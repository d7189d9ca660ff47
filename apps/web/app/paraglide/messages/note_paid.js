/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_PaidInputs */

const en_note_paid = /** @type {(inputs: Note_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paid`)
};

const zh_hans1_note_paid = /** @type {(inputs: Note_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`付费`)
};

/**
* | output |
* | --- |
* | "Paid" |
*
* @param {Note_PaidInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_paid = /** @type {((inputs?: Note_PaidInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_PaidInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_paid(inputs)
	return en_note_paid(inputs)
});