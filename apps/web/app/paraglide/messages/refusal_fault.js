/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_FaultInputs */

const en_refusal_fault = /** @type {(inputs: Refusal_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It did not work, and the fault is ours. Try once more.`)
};

const zh_hans1_refusal_fault = /** @type {(inputs: Refusal_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有成功，是我们的问题。再试一次。`)
};

/**
* | output |
* | --- |
* | "It did not work, and the fault is ours. Try once more." |
*
* @param {Refusal_FaultInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_fault = /** @type {((inputs?: Refusal_FaultInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_FaultInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_fault(inputs)
	return en_refusal_fault(inputs)
});