/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_Save_ToInputs */

const en_board_save_to = /** @type {(inputs: Board_Save_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save to a board`)
};

const zh_hans1_board_save_to = /** @type {(inputs: Board_Save_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`收进专辑`)
};

/**
* | output |
* | --- |
* | "Save to a board" |
*
* @param {Board_Save_ToInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_save_to = /** @type {((inputs?: Board_Save_ToInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_Save_ToInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_save_to(inputs)
	return en_board_save_to(inputs)
});