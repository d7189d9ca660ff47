/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_GoneInputs */

const en_refusal_gone = /** @type {(inputs: Refusal_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is gone. Its author took it back.`)
};

const zh_hans1_refusal_gone = /** @type {(inputs: Refusal_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已经不在了，作者收回了它。`)
};

/**
* | output |
* | --- |
* | "This is gone. Its author took it back." |
*
* @param {Refusal_GoneInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_gone = /** @type {((inputs?: Refusal_GoneInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_GoneInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_gone(inputs)
	return en_refusal_gone(inputs)
});