/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Sign_Up_TitleInputs */

const en_identity_sign_up_title = /** @type {(inputs: Identity_Sign_Up_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join Cinnabar`)
};

const zh_hans1_identity_sign_up_title = /** @type {(inputs: Identity_Sign_Up_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`加入朱砂`)
};

/**
* | output |
* | --- |
* | "Join Cinnabar" |
*
* @param {Identity_Sign_Up_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_sign_up_title = /** @type {((inputs?: Identity_Sign_Up_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Sign_Up_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_sign_up_title(inputs)
	return en_identity_sign_up_title(inputs)
});