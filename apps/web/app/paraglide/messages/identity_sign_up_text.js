/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Sign_Up_TextInputs */

const en_identity_sign_up_text = /** @type {(inputs: Identity_Sign_Up_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save what you like, follow people, share what you use.`)
};

const zh_hans1_identity_sign_up_text = /** @type {(inputs: Identity_Sign_Up_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`收藏喜欢的，关注有意思的人，分享你在用的。`)
};

/**
* | output |
* | --- |
* | "Save what you like, follow people, share what you use." |
*
* @param {Identity_Sign_Up_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_sign_up_text = /** @type {((inputs?: Identity_Sign_Up_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Sign_Up_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_sign_up_text(inputs)
	return en_identity_sign_up_text(inputs)
});