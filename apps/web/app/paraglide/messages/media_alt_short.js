/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_Alt_ShortInputs */

const en_media_alt_short = /** @type {(inputs: Media_Alt_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ALT`)
};

const zh_hans1_media_alt_short = /** @type {(inputs: Media_Alt_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`描述`)
};

/**
* | output |
* | --- |
* | "ALT" |
*
* @param {Media_Alt_ShortInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_alt_short = /** @type {((inputs?: Media_Alt_ShortInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_Alt_ShortInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_alt_short(inputs)
	return en_media_alt_short(inputs)
});