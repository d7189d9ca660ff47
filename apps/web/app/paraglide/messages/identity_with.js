/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Identity_WithInputs */

const en_identity_with = /** @type {(inputs: Identity_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Go on with ${i?.name}`)
};

const zh_hans1_identity_with = /** @type {(inputs: Identity_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`用 ${i?.name} 继续`)
};

/**
* | output |
* | --- |
* | "Go on with {name}" |
*
* @param {Identity_WithInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_with = /** @type {((inputs: Identity_WithInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_WithInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_with(inputs)
	return en_identity_with(inputs)
});