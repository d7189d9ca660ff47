/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_ForbiddenInputs */

const en_refusal_forbidden = /** @type {(inputs: Refusal_ForbiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not open to you.`)
};

const zh_hans1_refusal_forbidden = /** @type {(inputs: Refusal_ForbiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`你还不能这么做。`)
};

/**
* | output |
* | --- |
* | "This is not open to you." |
*
* @param {Refusal_ForbiddenInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_forbidden = /** @type {((inputs?: Refusal_ForbiddenInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_ForbiddenInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_forbidden(inputs)
	return en_refusal_forbidden(inputs)
});