/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Media_LaterInputs */

const en_media_later = /** @type {(inputs: Media_LaterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Later: ${i?.name}`)
};

const zh_hans1_media_later = /** @type {(inputs: Media_LaterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`往后移：${i?.name}`)
};

/**
* | output |
* | --- |
* | "Later: {name}" |
*
* @param {Media_LaterInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_later = /** @type {((inputs: Media_LaterInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_LaterInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_later(inputs)
	return en_media_later(inputs)
});