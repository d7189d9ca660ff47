/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Code_TitleInputs */

const en_identity_code_title = /** @type {(inputs: Identity_Code_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One more step`)
};

const zh_hans1_identity_code_title = /** @type {(inputs: Identity_Code_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还差一步`)
};

/**
* | output |
* | --- |
* | "One more step" |
*
* @param {Identity_Code_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_code_title = /** @type {((inputs?: Identity_Code_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Code_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_code_title(inputs)
	return en_identity_code_title(inputs)
});