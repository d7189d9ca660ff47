/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_ObjectionableInputs */

const en_refusal_objectionable = /** @type {(inputs: Refusal_ObjectionableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Some of these words break the house rules. Put it another way.`)
};

const zh_hans1_refusal_objectionable = /** @type {(inputs: Refusal_ObjectionableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`有些词不合社区规则，换个说法吧。`)
};

/**
* | output |
* | --- |
* | "Some of these words break the house rules. Put it another way." |
*
* @param {Refusal_ObjectionableInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_objectionable = /** @type {((inputs?: Refusal_ObjectionableInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_ObjectionableInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_objectionable(inputs)
	return en_refusal_objectionable(inputs)
});