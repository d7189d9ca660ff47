/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Gate_LikedInputs */

const en_gate_liked = /** @type {(inputs: Gate_LikedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Liked`)
};

const zh_hans1_gate_liked = /** @type {(inputs: Gate_LikedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`赞了`)
};

/**
* | output |
* | --- |
* | "Liked" |
*
* @param {Gate_LikedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const gate_liked = /** @type {((inputs?: Gate_LikedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Gate_LikedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_gate_liked(inputs)
	return en_gate_liked(inputs)
});