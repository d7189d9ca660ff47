/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Boards_None_TextInputs */

const en_boards_none_text = /** @type {(inputs: Boards_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save a note and put it where you will find it again.`)
};

const zh_hans1_boards_none_text = /** @type {(inputs: Boards_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`收藏一篇笔记，放进以后找得到的地方。`)
};

/**
* | output |
* | --- |
* | "Save a note and put it where you will find it again." |
*
* @param {Boards_None_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const boards_none_text = /** @type {((inputs?: Boards_None_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Boards_None_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_boards_none_text(inputs)
	return en_boards_none_text(inputs)
});