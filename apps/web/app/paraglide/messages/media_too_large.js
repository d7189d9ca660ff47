/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_Too_LargeInputs */

const en_media_too_large = /** @type {(inputs: Media_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Too large: 20 MB for a picture, 200 MB for a video.`)
};

const zh_hans1_media_too_large = /** @type {(inputs: Media_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`太大了：图片 20 MB 以内，视频 200 MB 以内。`)
};

/**
* | output |
* | --- |
* | "Too large: 20 MB for a picture, 200 MB for a video." |
*
* @param {Media_Too_LargeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_too_large = /** @type {((inputs?: Media_Too_LargeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_Too_LargeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_too_large(inputs)
	return en_media_too_large(inputs)
});