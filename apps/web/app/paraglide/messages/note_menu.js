/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_MenuInputs */

const en_note_menu = /** @type {(inputs: Note_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More about this note`)
};

const zh_hans1_note_menu = /** @type {(inputs: Note_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`更多操作`)
};

/**
* | output |
* | --- |
* | "More about this note" |
*
* @param {Note_MenuInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_menu = /** @type {((inputs?: Note_MenuInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_MenuInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_menu(inputs)
	return en_note_menu(inputs)
});