/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} BrandInputs */

const en_brand = /** @type {(inputs: BrandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cinnabar`)
};

const zh_hans1_brand = /** @type {(inputs: BrandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`朱砂`)
};

/**
* | output |
* | --- |
* | "Cinnabar" |
*
* @param {BrandInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const brand = /** @type {((inputs?: BrandInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<BrandInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_brand(inputs)
	return en_brand(inputs)
});