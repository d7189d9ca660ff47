/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_CoverInputs */

const en_media_cover = /** @type {(inputs: Media_CoverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cover`)
};

const zh_hans1_media_cover = /** @type {(inputs: Media_CoverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`封面`)
};

/**
* | output |
* | --- |
* | "Cover" |
*
* @param {Media_CoverInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_cover = /** @type {((inputs?: Media_CoverInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_CoverInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_cover(inputs)
	return en_media_cover(inputs)
});