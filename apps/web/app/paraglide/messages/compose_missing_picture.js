/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Missing_PictureInputs */

const en_compose_missing_picture = /** @type {(inputs: Compose_Missing_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It needs a picture.`)
};

const zh_hans1_compose_missing_picture = /** @type {(inputs: Compose_Missing_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还差图片。`)
};

/**
* | output |
* | --- |
* | "It needs a picture." |
*
* @param {Compose_Missing_PictureInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_missing_picture = /** @type {((inputs?: Compose_Missing_PictureInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Missing_PictureInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_missing_picture(inputs)
	return en_compose_missing_picture(inputs)
});