/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Obligations_OpenInputs */

const en_identity_obligations_open = /** @type {(inputs: Identity_Obligations_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something of yours must be settled first.`)
};

const zh_hans1_identity_obligations_open = /** @type {(inputs: Identity_Obligations_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还有事情要先处理完。`)
};

/**
* | output |
* | --- |
* | "Something of yours must be settled first." |
*
* @param {Identity_Obligations_OpenInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_obligations_open = /** @type {((inputs?: Identity_Obligations_OpenInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Obligations_OpenInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_obligations_open(inputs)
	return en_identity_obligations_open(inputs)
});