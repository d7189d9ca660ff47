/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_MakeInputs */

const en_board_make = /** @type {(inputs: Board_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make it`)
};

const zh_hans1_board_make = /** @type {(inputs: Board_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`建好`)
};

/**
* | output |
* | --- |
* | "Make it" |
*
* @param {Board_MakeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_make = /** @type {((inputs?: Board_MakeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_MakeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_make(inputs)
	return en_board_make(inputs)
});