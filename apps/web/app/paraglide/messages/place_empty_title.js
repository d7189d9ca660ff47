/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Place_Empty_TitleInputs */

const en_place_empty_title = /** @type {(inputs: Place_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No note from here yet`)
};

const zh_hans1_place_empty_title = /** @type {(inputs: Place_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这里还没有笔记`)
};

/**
* | output |
* | --- |
* | "No note from here yet" |
*
* @param {Place_Empty_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const place_empty_title = /** @type {((inputs?: Place_Empty_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Place_Empty_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_place_empty_title(inputs)
	return en_place_empty_title(inputs)
});