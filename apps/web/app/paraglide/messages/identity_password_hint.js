/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Password_HintInputs */

const en_identity_password_hint = /** @type {(inputs: Identity_Password_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`8 characters or more`)
};

const zh_hans1_identity_password_hint = /** @type {(inputs: Identity_Password_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`至少 8 位`)
};

/**
* | output |
* | --- |
* | "8 characters or more" |
*
* @param {Identity_Password_HintInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_password_hint = /** @type {((inputs?: Identity_Password_HintInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Password_HintInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_password_hint(inputs)
	return en_identity_password_hint(inputs)
});