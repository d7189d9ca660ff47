/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cover_MatchaInputs */

const en_cover_matcha = /** @type {(inputs: Cover_MatchaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Matcha`)
};

const zh_hans1_cover_matcha = /** @type {(inputs: Cover_MatchaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`抹茶`)
};

/**
* | output |
* | --- |
* | "Matcha" |
*
* @param {Cover_MatchaInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const cover_matcha = /** @type {((inputs?: Cover_MatchaInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cover_MatchaInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_cover_matcha(inputs)
	return en_cover_matcha(inputs)
});