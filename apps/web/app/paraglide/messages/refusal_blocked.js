/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_BlockedInputs */

const en_refusal_blocked = /** @type {(inputs: Refusal_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One of you has blocked the other.`)
};

const zh_hans1_refusal_blocked = /** @type {(inputs: Refusal_BlockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`你们之间有一方拉黑了对方。`)
};

/**
* | output |
* | --- |
* | "One of you has blocked the other." |
*
* @param {Refusal_BlockedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_blocked = /** @type {((inputs?: Refusal_BlockedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_BlockedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_blocked(inputs)
	return en_refusal_blocked(inputs)
});