/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_NameInputs */

const en_identity_name = /** @type {(inputs: Identity_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name`)
};

const zh_hans1_identity_name = /** @type {(inputs: Identity_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`名字`)
};

/**
* | output |
* | --- |
* | "Name" |
*
* @param {Identity_NameInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_name = /** @type {((inputs?: Identity_NameInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_NameInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_name(inputs)
	return en_identity_name(inputs)
});