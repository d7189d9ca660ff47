/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_StripInputs */

const en_media_strip = /** @type {(inputs: Media_StripInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pictures and videos`)
};

const zh_hans1_media_strip = /** @type {(inputs: Media_StripInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图片和视频`)
};

/**
* | output |
* | --- |
* | "Pictures and videos" |
*
* @param {Media_StripInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_strip = /** @type {((inputs?: Media_StripInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_StripInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_strip(inputs)
	return en_media_strip(inputs)
});