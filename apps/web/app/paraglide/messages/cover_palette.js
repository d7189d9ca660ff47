/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cover_PaletteInputs */

const en_cover_palette = /** @type {(inputs: Cover_PaletteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Colours`)
};

const zh_hans1_cover_palette = /** @type {(inputs: Cover_PaletteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`颜色`)
};

/**
* | output |
* | --- |
* | "Colours" |
*
* @param {Cover_PaletteInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const cover_palette = /** @type {((inputs?: Cover_PaletteInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cover_PaletteInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_cover_palette(inputs)
	return en_cover_palette(inputs)
});