/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Media_EarlierInputs */

const en_media_earlier = /** @type {(inputs: Media_EarlierInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Earlier: ${i?.name}`)
};

const zh_hans1_media_earlier = /** @type {(inputs: Media_EarlierInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`往前移：${i?.name}`)
};

/**
* | output |
* | --- |
* | "Earlier: {name}" |
*
* @param {Media_EarlierInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_earlier = /** @type {((inputs: Media_EarlierInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_EarlierInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_earlier(inputs)
	return en_media_earlier(inputs)
});