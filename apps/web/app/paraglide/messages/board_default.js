/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_DefaultInputs */

const en_board_default = /** @type {(inputs: Board_DefaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saved`)
};

const zh_hans1_board_default = /** @type {(inputs: Board_DefaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`收藏`)
};

/**
* | output |
* | --- |
* | "Saved" |
*
* @param {Board_DefaultInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_default = /** @type {((inputs?: Board_DefaultInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_DefaultInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_default(inputs)
	return en_board_default(inputs)
});