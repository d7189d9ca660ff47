/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_DescribeInputs */

const en_media_describe = /** @type {(inputs: Media_DescribeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Describe the picture`)
};

const zh_hans1_media_describe = /** @type {(inputs: Media_DescribeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`描述这张图片`)
};

/**
* | output |
* | --- |
* | "Describe the picture" |
*
* @param {Media_DescribeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_describe = /** @type {((inputs?: Media_DescribeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_DescribeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_describe(inputs)
	return en_media_describe(inputs)
});