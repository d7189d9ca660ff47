/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_SaveInputs */

const en_media_save = /** @type {(inputs: Media_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save`)
};

const zh_hans1_media_save = /** @type {(inputs: Media_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`存好`)
};

/**
* | output |
* | --- |
* | "Save" |
*
* @param {Media_SaveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_save = /** @type {((inputs?: Media_SaveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_SaveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_save(inputs)
	return en_media_save(inputs)
});