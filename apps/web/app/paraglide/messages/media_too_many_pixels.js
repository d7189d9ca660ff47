/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_Too_Many_PixelsInputs */

const en_media_too_many_pixels = /** @type {(inputs: Media_Too_Many_PixelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More than 100 megapixels. Make it smaller.`)
};

const zh_hans1_media_too_many_pixels = /** @type {(inputs: Media_Too_Many_PixelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`超过一亿像素，缩小一点再传。`)
};

/**
* | output |
* | --- |
* | "More than 100 megapixels. Make it smaller." |
*
* @param {Media_Too_Many_PixelsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_too_many_pixels = /** @type {((inputs?: Media_Too_Many_PixelsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_Too_Many_PixelsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_too_many_pixels(inputs)
	return en_media_too_many_pixels(inputs)
});