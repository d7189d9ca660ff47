/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown> }} Media_Picture_OfInputs */

const en_media_picture_of = /** @type {(inputs: Media_Picture_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Picture ${i?.index}`)
};

const zh_hans1_media_picture_of = /** @type {(inputs: Media_Picture_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`图片 ${i?.index}`)
};

/**
* | output |
* | --- |
* | "Picture {index}" |
*
* @param {Media_Picture_OfInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_picture_of = /** @type {((inputs: Media_Picture_OfInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_Picture_OfInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_picture_of(inputs)
	return en_media_picture_of(inputs)
});