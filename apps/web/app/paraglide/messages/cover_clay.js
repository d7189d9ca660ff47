/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cover_ClayInputs */

const en_cover_clay = /** @type {(inputs: Cover_ClayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clay`)
};

const zh_hans1_cover_clay = /** @type {(inputs: Cover_ClayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`陶土`)
};

/**
* | output |
* | --- |
* | "Clay" |
*
* @param {Cover_ClayInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const cover_clay = /** @type {((inputs?: Cover_ClayInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cover_ClayInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_cover_clay(inputs)
	return en_cover_clay(inputs)
});