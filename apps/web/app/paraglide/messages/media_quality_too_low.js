/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_Quality_Too_LowInputs */

const en_media_quality_too_low = /** @type {(inputs: Media_Quality_Too_LowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Broken or too small.`)
};

const zh_hans1_media_quality_too_low = /** @type {(inputs: Media_Quality_Too_LowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`文件坏了，或者太小。`)
};

/**
* | output |
* | --- |
* | "Broken or too small." |
*
* @param {Media_Quality_Too_LowInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_quality_too_low = /** @type {((inputs?: Media_Quality_Too_LowInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_Quality_Too_LowInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_quality_too_low(inputs)
	return en_media_quality_too_low(inputs)
});