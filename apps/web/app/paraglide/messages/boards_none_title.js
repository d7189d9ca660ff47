/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Boards_None_TitleInputs */

const en_boards_none_title = /** @type {(inputs: Boards_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No boards yet`)
};

const zh_hans1_boards_none_title = /** @type {(inputs: Boards_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还没有专辑`)
};

/**
* | output |
* | --- |
* | "No boards yet" |
*
* @param {Boards_None_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const boards_none_title = /** @type {((inputs?: Boards_None_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Boards_None_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_boards_none_title(inputs)
	return en_boards_none_title(inputs)
});