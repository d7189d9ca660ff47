/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_FailedInputs */

const en_media_failed = /** @type {(inputs: Media_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It could not be read.`)
};

const zh_hans1_media_failed = /** @type {(inputs: Media_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没能读出来。`)
};

/**
* | output |
* | --- |
* | "It could not be read." |
*
* @param {Media_FailedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_failed = /** @type {((inputs?: Media_FailedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_FailedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_failed(inputs)
	return en_media_failed(inputs)
});