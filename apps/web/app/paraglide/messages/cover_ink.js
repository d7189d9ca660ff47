/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cover_InkInputs */

const en_cover_ink = /** @type {(inputs: Cover_InkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ink`)
};

const zh_hans1_cover_ink = /** @type {(inputs: Cover_InkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`墨`)
};

/**
* | output |
* | --- |
* | "Ink" |
*
* @param {Cover_InkInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const cover_ink = /** @type {((inputs?: Cover_InkInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cover_InkInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_cover_ink(inputs)
	return en_cover_ink(inputs)
});