/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_VerifiedInputs */

const en_profile_verified = /** @type {(inputs: Profile_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verified`)
};

const zh_hans1_profile_verified = /** @type {(inputs: Profile_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已认证`)
};

/**
* | output |
* | --- |
* | "Verified" |
*
* @param {Profile_VerifiedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_verified = /** @type {((inputs?: Profile_VerifiedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_VerifiedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_verified(inputs)
	return en_profile_verified(inputs)
});