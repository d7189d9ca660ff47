/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Handle_HintInputs */

const en_identity_handle_hint = /** @type {(inputs: Identity_Handle_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a–z, 0–9, _ and .`)
};

const zh_hans1_identity_handle_hint = /** @type {(inputs: Identity_Handle_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a–z、0–9、_ 和 .`)
};

/**
* | output |
* | --- |
* | "a–z, 0–9, _ and ." |
*
* @param {Identity_Handle_HintInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_handle_hint = /** @type {((inputs?: Identity_Handle_HintInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Handle_HintInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_handle_hint(inputs)
	return en_identity_handle_hint(inputs)
});