/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Picture_RetryInputs */

const en_picture_retry = /** @type {(inputs: Picture_RetryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try again`)
};

const zh_hans1_picture_retry = /** @type {(inputs: Picture_RetryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`再试一次`)
};

/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Picture_RetryInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const picture_retry = /** @type {((inputs?: Picture_RetryInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Picture_RetryInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_picture_retry(inputs)
	return en_picture_retry(inputs)
});