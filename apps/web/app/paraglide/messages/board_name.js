/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_NameInputs */

const en_board_name = /** @type {(inputs: Board_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the board`)
};

const zh_hans1_board_name = /** @type {(inputs: Board_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`专辑名字`)
};

/**
* | output |
* | --- |
* | "Name of the board" |
*
* @param {Board_NameInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_name = /** @type {((inputs?: Board_NameInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_NameInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_name(inputs)
	return en_board_name(inputs)
});