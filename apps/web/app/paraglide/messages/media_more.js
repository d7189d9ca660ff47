/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_MoreInputs */

const en_media_more = /** @type {(inputs: Media_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More`)
};

const zh_hans1_media_more = /** @type {(inputs: Media_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`更多`)
};

/**
* | output |
* | --- |
* | "More" |
*
* @param {Media_MoreInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_more = /** @type {((inputs?: Media_MoreInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_MoreInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_more(inputs)
	return en_media_more(inputs)
});