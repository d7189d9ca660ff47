/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_Empty_TextInputs */

const en_board_empty_text = /** @type {(inputs: Board_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save a note and choose this board.`)
};

const zh_hans1_board_empty_text = /** @type {(inputs: Board_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`收藏一篇笔记，选这个专辑。`)
};

/**
* | output |
* | --- |
* | "Save a note and choose this board." |
*
* @param {Board_Empty_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_empty_text = /** @type {((inputs?: Board_Empty_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_Empty_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_empty_text(inputs)
	return en_board_empty_text(inputs)
});