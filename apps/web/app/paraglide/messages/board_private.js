/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_PrivateInputs */

const en_board_private = /** @type {(inputs: Board_PrivateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only you see it`)
};

const zh_hans1_board_private = /** @type {(inputs: Board_PrivateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只有你能看到`)
};

/**
* | output |
* | --- |
* | "Only you see it" |
*
* @param {Board_PrivateInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_private = /** @type {((inputs?: Board_PrivateInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_PrivateInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_private(inputs)
	return en_board_private(inputs)
});