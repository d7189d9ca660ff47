/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Reset_TextInputs */

const en_identity_reset_text = /** @type {(inputs: Identity_Reset_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You will be signed out everywhere else.`)
};

const zh_hans1_identity_reset_text = /** @type {(inputs: Identity_Reset_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`别的设备都会退出登录。`)
};

/**
* | output |
* | --- |
* | "You will be signed out everywhere else." |
*
* @param {Identity_Reset_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_reset_text = /** @type {((inputs?: Identity_Reset_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Reset_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_reset_text(inputs)
	return en_identity_reset_text(inputs)
});