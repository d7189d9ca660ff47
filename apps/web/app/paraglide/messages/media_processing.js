/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_ProcessingInputs */

const en_media_processing = /** @type {(inputs: Media_ProcessingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Getting ready`)
};

const zh_hans1_media_processing = /** @type {(inputs: Media_ProcessingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`处理中`)
};

/**
* | output |
* | --- |
* | "Getting ready" |
*
* @param {Media_ProcessingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_processing = /** @type {((inputs?: Media_ProcessingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_ProcessingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_processing(inputs)
	return en_media_processing(inputs)
});