/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown> }} Cover_Design_OfInputs */

const en_cover_design_of = /** @type {(inputs: Cover_Design_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Design ${i?.index}`)
};

const zh_hans1_cover_design_of = /** @type {(inputs: Cover_Design_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`样式 ${i?.index}`)
};

/**
* | output |
* | --- |
* | "Design {index}" |
*
* @param {Cover_Design_OfInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const cover_design_of = /** @type {((inputs: Cover_Design_OfInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cover_Design_OfInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_cover_design_of(inputs)
	return en_cover_design_of(inputs)
});