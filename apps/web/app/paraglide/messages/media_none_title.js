/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_None_TitleInputs */

const en_media_none_title = /** @type {(inputs: Media_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing here`)
};

const zh_hans1_media_none_title = /** @type {(inputs: Media_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这里没有`)
};

/**
* | output |
* | --- |
* | "Nothing here" |
*
* @param {Media_None_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_none_title = /** @type {((inputs?: Media_None_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_None_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_none_title(inputs)
	return en_media_none_title(inputs)
});