/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Code_TextInputs */

const en_identity_code_text = /** @type {(inputs: Identity_Code_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Type the code of your app, or one of the codes you kept.`)
};

const zh_hans1_identity_code_text = /** @type {(inputs: Identity_Code_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`输入验证器里的数字，或者你存下的备用码。`)
};

/**
* | output |
* | --- |
* | "Type the code of your app, or one of the codes you kept." |
*
* @param {Identity_Code_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_code_text = /** @type {((inputs?: Identity_Code_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Code_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_code_text(inputs)
	return en_identity_code_text(inputs)
});