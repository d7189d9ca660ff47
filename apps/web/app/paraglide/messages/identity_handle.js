/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_HandleInputs */

const en_identity_handle = /** @type {(inputs: Identity_HandleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Handle`)
};

const zh_hans1_identity_handle = /** @type {(inputs: Identity_HandleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`账号名`)
};

/**
* | output |
* | --- |
* | "Handle" |
*
* @param {Identity_HandleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_handle = /** @type {((inputs?: Identity_HandleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_HandleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_handle(inputs)
	return en_identity_handle(inputs)
});