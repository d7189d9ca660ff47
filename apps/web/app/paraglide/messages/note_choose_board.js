/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Choose_BoardInputs */

const en_note_choose_board = /** @type {(inputs: Note_Choose_BoardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a board`)
};

const zh_hans1_note_choose_board = /** @type {(inputs: Note_Choose_BoardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`选专辑`)
};

/**
* | output |
* | --- |
* | "Choose a board" |
*
* @param {Note_Choose_BoardInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_choose_board = /** @type {((inputs?: Note_Choose_BoardInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Choose_BoardInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_choose_board(inputs)
	return en_note_choose_board(inputs)
});