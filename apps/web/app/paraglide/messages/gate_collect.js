/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Gate_CollectInputs */

const en_gate_collect = /** @type {(inputs: Gate_CollectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join to save this`)
};

const zh_hans1_gate_collect = /** @type {(inputs: Gate_CollectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`加入就能收藏`)
};

/**
* | output |
* | --- |
* | "Join to save this" |
*
* @param {Gate_CollectInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const gate_collect = /** @type {((inputs?: Gate_CollectInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Gate_CollectInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_gate_collect(inputs)
	return en_gate_collect(inputs)
});