/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decide_RemoveInputs */

const en_decide_remove = /** @type {(inputs: Decide_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take it down`)
};

const zh_hans1_decide_remove = /** @type {(inputs: Decide_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`下架`)
};

/**
* | output |
* | --- |
* | "Take it down" |
*
* @param {Decide_RemoveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const decide_remove = /** @type {((inputs?: Decide_RemoveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decide_RemoveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_decide_remove(inputs)
	return en_decide_remove(inputs)
});