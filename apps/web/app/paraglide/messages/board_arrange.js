/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_ArrangeInputs */

const en_board_arrange = /** @type {(inputs: Board_ArrangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrange`)
};

const zh_hans1_board_arrange = /** @type {(inputs: Board_ArrangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`整理`)
};

/**
* | output |
* | --- |
* | "Arrange" |
*
* @param {Board_ArrangeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_arrange = /** @type {((inputs?: Board_ArrangeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_ArrangeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_arrange(inputs)
	return en_board_arrange(inputs)
});