/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cover_FilmInputs */

const en_cover_film = /** @type {(inputs: Cover_FilmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Film`)
};

const zh_hans1_cover_film = /** @type {(inputs: Cover_FilmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`胶片`)
};

/**
* | output |
* | --- |
* | "Film" |
*
* @param {Cover_FilmInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const cover_film = /** @type {((inputs?: Cover_FilmInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cover_FilmInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_cover_film(inputs)
	return en_cover_film(inputs)
});