/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cover_LilacInputs */

const en_cover_lilac = /** @type {(inputs: Cover_LilacInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lilac`)
};

const zh_hans1_cover_lilac = /** @type {(inputs: Cover_LilacInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`丁香`)
};

/**
* | output |
* | --- |
* | "Lilac" |
*
* @param {Cover_LilacInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const cover_lilac = /** @type {((inputs?: Cover_LilacInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cover_LilacInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_cover_lilac(inputs)
	return en_cover_lilac(inputs)
});