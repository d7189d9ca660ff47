/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_BioInputs */

const en_profile_bio = /** @type {(inputs: Profile_BioInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About you`)
};

const zh_hans1_profile_bio = /** @type {(inputs: Profile_BioInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`简介`)
};

/**
* | output |
* | --- |
* | "About you" |
*
* @param {Profile_BioInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_bio = /** @type {((inputs?: Profile_BioInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_BioInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_bio(inputs)
	return en_profile_bio(inputs)
});