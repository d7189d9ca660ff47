/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_Delete_TextInputs */

const en_board_delete_text = /** @type {(inputs: Board_Delete_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Its notes stay saved.`)
};

const zh_hans1_board_delete_text = /** @type {(inputs: Board_Delete_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`里面的笔记还在收藏里。`)
};

/**
* | output |
* | --- |
* | "Its notes stay saved." |
*
* @param {Board_Delete_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_delete_text = /** @type {((inputs?: Board_Delete_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_Delete_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_delete_text(inputs)
	return en_board_delete_text(inputs)
});