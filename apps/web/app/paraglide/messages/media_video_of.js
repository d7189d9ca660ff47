/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown> }} Media_Video_OfInputs */

const en_media_video_of = /** @type {(inputs: Media_Video_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Video ${i?.index}`)
};

const zh_hans1_media_video_of = /** @type {(inputs: Media_Video_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`视频 ${i?.index}`)
};

/**
* | output |
* | --- |
* | "Video {index}" |
*
* @param {Media_Video_OfInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_video_of = /** @type {((inputs: Media_Video_OfInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_Video_OfInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_video_of(inputs)
	return en_media_video_of(inputs)
});