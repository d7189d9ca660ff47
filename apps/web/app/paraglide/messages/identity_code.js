/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_CodeInputs */

const en_identity_code = /** @type {(inputs: Identity_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Code`)
};

const zh_hans1_identity_code = /** @type {(inputs: Identity_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`验证码`)
};

/**
* | output |
* | --- |
* | "Code" |
*
* @param {Identity_CodeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_code = /** @type {((inputs?: Identity_CodeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_CodeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_code(inputs)
	return en_identity_code(inputs)
});