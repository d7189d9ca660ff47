/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_Too_LongInputs */

const en_media_too_long = /** @type {(inputs: Media_Too_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Longer than 10 minutes.`)
};

const zh_hans1_media_too_long = /** @type {(inputs: Media_Too_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`超过 10 分钟。`)
};

/**
* | output |
* | --- |
* | "Longer than 10 minutes." |
*
* @param {Media_Too_LongInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_too_long = /** @type {((inputs?: Media_Too_LongInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_Too_LongInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_too_long(inputs)
	return en_media_too_long(inputs)
});