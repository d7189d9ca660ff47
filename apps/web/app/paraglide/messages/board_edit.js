/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_EditInputs */

const en_board_edit = /** @type {(inputs: Board_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Edit the board`)
};

const zh_hans1_board_edit = /** @type {(inputs: Board_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`改专辑`)
};

/**
* | output |
* | --- |
* | "Edit the board" |
*
* @param {Board_EditInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_edit = /** @type {((inputs?: Board_EditInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_EditInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_edit(inputs)
	return en_board_edit(inputs)
});