/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_Delete_TitleInputs */

const en_board_delete_title = /** @type {(inputs: Board_Delete_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delete this board?`)
};

const zh_hans1_board_delete_title = /** @type {(inputs: Board_Delete_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`删除这个专辑？`)
};

/**
* | output |
* | --- |
* | "Delete this board?" |
*
* @param {Board_Delete_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_delete_title = /** @type {((inputs?: Board_Delete_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_Delete_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_delete_title(inputs)
	return en_board_delete_title(inputs)
});