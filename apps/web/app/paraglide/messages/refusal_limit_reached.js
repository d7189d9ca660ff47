/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Limit_ReachedInputs */

const en_refusal_limit_reached = /** @type {(inputs: Refusal_Limit_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The most allowed is reached.`)
};

const zh_hans1_refusal_limit_reached = /** @type {(inputs: Refusal_Limit_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已经到上限了。`)
};

/**
* | output |
* | --- |
* | "The most allowed is reached." |
*
* @param {Refusal_Limit_ReachedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_limit_reached = /** @type {((inputs?: Refusal_Limit_ReachedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Limit_ReachedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_limit_reached(inputs)
	return en_refusal_limit_reached(inputs)
});