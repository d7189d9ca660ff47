/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_DoneInputs */

const en_board_done = /** @type {(inputs: Board_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Done`)
};

const zh_hans1_board_done = /** @type {(inputs: Board_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`好了`)
};

/**
* | output |
* | --- |
* | "Done" |
*
* @param {Board_DoneInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_done = /** @type {((inputs?: Board_DoneInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_DoneInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_done(inputs)
	return en_board_done(inputs)
});