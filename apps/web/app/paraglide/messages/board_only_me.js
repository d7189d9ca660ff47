/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_Only_MeInputs */

const en_board_only_me = /** @type {(inputs: Board_Only_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only I can see it`)
};

const zh_hans1_board_only_me = /** @type {(inputs: Board_Only_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只有我能看到`)
};

/**
* | output |
* | --- |
* | "Only I can see it" |
*
* @param {Board_Only_MeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_only_me = /** @type {((inputs?: Board_Only_MeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_Only_MeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_only_me(inputs)
	return en_board_only_me(inputs)
});