/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Invalid_InputInputs */

const en_identity_invalid_input = /** @type {(inputs: Identity_Invalid_InputInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something in the form is not complete.`)
};

const zh_hans1_identity_invalid_input = /** @type {(inputs: Identity_Invalid_InputInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`有一处还没填好。`)
};

/**
* | output |
* | --- |
* | "Something in the form is not complete." |
*
* @param {Identity_Invalid_InputInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_invalid_input = /** @type {((inputs?: Identity_Invalid_InputInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Invalid_InputInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_invalid_input(inputs)
	return en_identity_invalid_input(inputs)
});