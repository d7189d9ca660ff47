/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Handle_ShapeInputs */

const en_identity_handle_shape = /** @type {(inputs: Identity_Handle_ShapeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`3 to 30 of a–z, 0–9, _ and a dot inside.`)
};

const zh_hans1_identity_handle_shape = /** @type {(inputs: Identity_Handle_ShapeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`3 到 30 位：a–z、0–9、_，点号只能在中间。`)
};

/**
* | output |
* | --- |
* | "3 to 30 of a–z, 0–9, _ and a dot inside." |
*
* @param {Identity_Handle_ShapeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_handle_shape = /** @type {((inputs?: Identity_Handle_ShapeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Handle_ShapeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_handle_shape(inputs)
	return en_identity_handle_shape(inputs)
});