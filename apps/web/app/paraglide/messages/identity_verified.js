/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_VerifiedInputs */

const en_identity_verified = /** @type {(inputs: Identity_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your address is confirmed.`)
};

const zh_hans1_identity_verified = /** @type {(inputs: Identity_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`邮箱确认好了。`)
};

/**
* | output |
* | --- |
* | "Your address is confirmed." |
*
* @param {Identity_VerifiedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_verified = /** @type {((inputs?: Identity_VerifiedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_VerifiedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_verified(inputs)
	return en_identity_verified(inputs)
});