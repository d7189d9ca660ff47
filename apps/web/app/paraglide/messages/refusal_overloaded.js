/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_OverloadedInputs */

const en_refusal_overloaded = /** @type {(inputs: Refusal_OverloadedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Very busy right now. Try again in a moment.`)
};

const zh_hans1_refusal_overloaded = /** @type {(inputs: Refusal_OverloadedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`现在人太多了，过一会儿再试。`)
};

/**
* | output |
* | --- |
* | "Very busy right now. Try again in a moment." |
*
* @param {Refusal_OverloadedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_overloaded = /** @type {((inputs?: Refusal_OverloadedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_OverloadedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_overloaded(inputs)
	return en_refusal_overloaded(inputs)
});