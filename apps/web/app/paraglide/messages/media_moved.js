/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown>, count: NonNullable<unknown> }} Media_MovedInputs */

const en_media_moved = /** @type {(inputs: Media_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Now ${i?.index} of ${i?.count}`)
};

const zh_hans1_media_moved = /** @type {(inputs: Media_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`现在是第 ${i?.index} 个，共 ${i?.count} 个`)
};

/**
* | output |
* | --- |
* | "Now {index} of {count}" |
*
* @param {Media_MovedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_moved = /** @type {((inputs: Media_MovedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_MovedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_moved(inputs)
	return en_media_moved(inputs)
});