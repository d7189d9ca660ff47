/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cover_SampleInputs */

const en_cover_sample = /** @type {(inputs: Cover_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your title`)
};

const zh_hans1_cover_sample = /** @type {(inputs: Cover_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`你的标题`)
};

/**
* | output |
* | --- |
* | "Your title" |
*
* @param {Cover_SampleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const cover_sample = /** @type {((inputs?: Cover_SampleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cover_SampleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_cover_sample(inputs)
	return en_cover_sample(inputs)
});