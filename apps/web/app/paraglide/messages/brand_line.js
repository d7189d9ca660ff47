/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Brand_LineInputs */

const en_brand_line = /** @type {(inputs: Brand_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What people use, wear, eat and where they go`)
};

const zh_hans1_brand_line = /** @type {(inputs: Brand_LineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`大家在用、在穿、在吃，和去过的地方`)
};

/**
* | output |
* | --- |
* | "What people use, wear, eat and where they go" |
*
* @param {Brand_LineInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const brand_line = /** @type {((inputs?: Brand_LineInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Brand_LineInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_brand_line(inputs)
	return en_brand_line(inputs)
});