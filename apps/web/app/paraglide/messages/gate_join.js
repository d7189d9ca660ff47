/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Gate_JoinInputs */

const en_gate_join = /** @type {(inputs: Gate_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join`)
};

const zh_hans1_gate_join = /** @type {(inputs: Gate_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`加入`)
};

/**
* | output |
* | --- |
* | "Join" |
*
* @param {Gate_JoinInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const gate_join = /** @type {((inputs?: Gate_JoinInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Gate_JoinInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_gate_join(inputs)
	return en_gate_join(inputs)
});