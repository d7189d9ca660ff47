/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Gate_TextInputs */

const en_gate_text = /** @type {(inputs: Gate_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You come back to this very place.`)
};

const zh_hans1_gate_text = /** @type {(inputs: Gate_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`之后会回到这里。`)
};

/**
* | output |
* | --- |
* | "You come back to this very place." |
*
* @param {Gate_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const gate_text = /** @type {((inputs?: Gate_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Gate_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_gate_text(inputs)
	return en_gate_text(inputs)
});