/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_UnsupportedInputs */

const en_media_unsupported = /** @type {(inputs: Media_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This kind of file is not taken.`)
};

const zh_hans1_media_unsupported = /** @type {(inputs: Media_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这种文件收不了。`)
};

/**
* | output |
* | --- |
* | "This kind of file is not taken." |
*
* @param {Media_UnsupportedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_unsupported = /** @type {((inputs?: Media_UnsupportedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_UnsupportedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_unsupported(inputs)
	return en_media_unsupported(inputs)
});