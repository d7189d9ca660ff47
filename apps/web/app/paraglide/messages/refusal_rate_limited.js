/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Rate_LimitedInputs */

const en_refusal_rate_limited = /** @type {(inputs: Refusal_Rate_LimitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A little fast. Wait a minute, then go on.`)
};

const zh_hans1_refusal_rate_limited = /** @type {(inputs: Refusal_Rate_LimitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`有点快，过一分钟再试。`)
};

/**
* | output |
* | --- |
* | "A little fast. Wait a minute, then go on." |
*
* @param {Refusal_Rate_LimitedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_rate_limited = /** @type {((inputs?: Refusal_Rate_LimitedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Rate_LimitedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_rate_limited(inputs)
	return en_refusal_rate_limited(inputs)
});