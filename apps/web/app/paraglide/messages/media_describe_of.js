/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Media_Describe_OfInputs */

const en_media_describe_of = /** @type {(inputs: Media_Describe_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Describe: ${i?.name}`)
};

const zh_hans1_media_describe_of = /** @type {(inputs: Media_Describe_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`描述：${i?.name}`)
};

/**
* | output |
* | --- |
* | "Describe: {name}" |
*
* @param {Media_Describe_OfInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_describe_of = /** @type {((inputs: Media_Describe_OfInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_Describe_OfInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_describe_of(inputs)
	return en_media_describe_of(inputs)
});