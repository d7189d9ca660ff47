/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_None_TextInputs */

const en_media_none_text = /** @type {(inputs: Media_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Media that do not move on are listed here.`)
};

const zh_hans1_media_none_text = /** @type {(inputs: Media_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不往前走的媒体会列在这里。`)
};

/**
* | output |
* | --- |
* | "Media that do not move on are listed here." |
*
* @param {Media_None_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_none_text = /** @type {((inputs?: Media_None_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_None_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_none_text(inputs)
	return en_media_none_text(inputs)
});