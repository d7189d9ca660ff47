/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Gate_LikeInputs */

const en_gate_like = /** @type {(inputs: Gate_LikeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join to like this`)
};

const zh_hans1_gate_like = /** @type {(inputs: Gate_LikeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`加入就能点赞`)
};

/**
* | output |
* | --- |
* | "Join to like this" |
*
* @param {Gate_LikeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const gate_like = /** @type {((inputs?: Gate_LikeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Gate_LikeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_gate_like(inputs)
	return en_gate_like(inputs)
});