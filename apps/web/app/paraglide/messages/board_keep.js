/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_KeepInputs */

const en_board_keep = /** @type {(inputs: Board_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save`)
};

const zh_hans1_board_keep = /** @type {(inputs: Board_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`存好`)
};

/**
* | output |
* | --- |
* | "Save" |
*
* @param {Board_KeepInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_keep = /** @type {((inputs?: Board_KeepInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_KeepInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_keep(inputs)
	return en_board_keep(inputs)
});