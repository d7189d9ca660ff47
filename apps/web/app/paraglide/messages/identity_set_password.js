/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Set_PasswordInputs */

const en_identity_set_password = /** @type {(inputs: Identity_Set_PasswordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set password`)
};

const zh_hans1_identity_set_password = /** @type {(inputs: Identity_Set_PasswordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`设好`)
};

/**
* | output |
* | --- |
* | "Set password" |
*
* @param {Identity_Set_PasswordInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_set_password = /** @type {((inputs?: Identity_Set_PasswordInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Set_PasswordInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_set_password(inputs)
	return en_identity_set_password(inputs)
});