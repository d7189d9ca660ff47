/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Have_AccountInputs */

const en_identity_have_account = /** @type {(inputs: Identity_Have_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Already here?`)
};

const zh_hans1_identity_have_account = /** @type {(inputs: Identity_Have_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已经有账号？`)
};

/**
* | output |
* | --- |
* | "Already here?" |
*
* @param {Identity_Have_AccountInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_have_account = /** @type {((inputs?: Identity_Have_AccountInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Have_AccountInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_have_account(inputs)
	return en_identity_have_account(inputs)
});