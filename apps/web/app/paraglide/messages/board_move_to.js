/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_Move_ToInputs */

const en_board_move_to = /** @type {(inputs: Board_Move_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Move to`)
};

const zh_hans1_board_move_to = /** @type {(inputs: Board_Move_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`移到`)
};

/**
* | output |
* | --- |
* | "Move to" |
*
* @param {Board_Move_ToInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_move_to = /** @type {((inputs?: Board_Move_ToInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_Move_ToInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_move_to(inputs)
	return en_board_move_to(inputs)
});