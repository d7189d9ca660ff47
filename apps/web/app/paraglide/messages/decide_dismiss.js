/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decide_DismissInputs */

const en_decide_dismiss = /** @type {(inputs: Decide_DismissInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing wrong`)
};

const zh_hans1_decide_dismiss = /** @type {(inputs: Decide_DismissInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有问题`)
};

/**
* | output |
* | --- |
* | "Nothing wrong" |
*
* @param {Decide_DismissInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const decide_dismiss = /** @type {((inputs?: Decide_DismissInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decide_DismissInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_decide_dismiss(inputs)
	return en_decide_dismiss(inputs)
});