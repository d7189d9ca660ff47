/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cover_ShoreInputs */

const en_cover_shore = /** @type {(inputs: Cover_ShoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shore`)
};

const zh_hans1_cover_shore = /** @type {(inputs: Cover_ShoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`海岸`)
};

/**
* | output |
* | --- |
* | "Shore" |
*
* @param {Cover_ShoreInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const cover_shore = /** @type {((inputs?: Cover_ShoreInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cover_ShoreInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_cover_shore(inputs)
	return en_cover_shore(inputs)
});