/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Wrong_CredentialsInputs */

const en_identity_wrong_credentials = /** @type {(inputs: Identity_Wrong_CredentialsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These do not match. Look at each once more.`)
};

const zh_hans1_identity_wrong_credentials = /** @type {(inputs: Identity_Wrong_CredentialsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`对不上，再看一遍。`)
};

/**
* | output |
* | --- |
* | "These do not match. Look at each once more." |
*
* @param {Identity_Wrong_CredentialsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_wrong_credentials = /** @type {((inputs?: Identity_Wrong_CredentialsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Wrong_CredentialsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_wrong_credentials(inputs)
	return en_identity_wrong_credentials(inputs)
});