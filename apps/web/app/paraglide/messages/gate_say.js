/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Gate_SayInputs */

const en_gate_say = /** @type {(inputs: Gate_SayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join to take part`)
};

const zh_hans1_gate_say = /** @type {(inputs: Gate_SayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`加入就能参与`)
};

/**
* | output |
* | --- |
* | "Join to take part" |
*
* @param {Gate_SayInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const gate_say = /** @type {((inputs?: Gate_SayInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Gate_SayInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_gate_say(inputs)
	return en_gate_say(inputs)
});