/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Board_DescriptionInputs */

const en_board_description = /** @type {(inputs: Board_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About it`)
};

const zh_hans1_board_description = /** @type {(inputs: Board_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`说明`)
};

/**
* | output |
* | --- |
* | "About it" |
*
* @param {Board_DescriptionInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const board_description = /** @type {((inputs?: Board_DescriptionInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Board_DescriptionInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_board_description(inputs)
	return en_board_description(inputs)
});