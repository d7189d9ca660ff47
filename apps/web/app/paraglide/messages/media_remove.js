/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Media_RemoveInputs */

const en_media_remove = /** @type {(inputs: Media_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Take out: ${i?.name}`)
};

const zh_hans1_media_remove = /** @type {(inputs: Media_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`拿掉：${i?.name}`)
};

/**
* | output |
* | --- |
* | "Take out: {name}" |
*
* @param {Media_RemoveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_remove = /** @type {((inputs: Media_RemoveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_RemoveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_remove(inputs)
	return en_media_remove(inputs)
});