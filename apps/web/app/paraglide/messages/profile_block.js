/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_BlockInputs */

const en_profile_block = /** @type {(inputs: Profile_BlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Block`)
};

const zh_hans1_profile_block = /** @type {(inputs: Profile_BlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`拉黑`)
};

/**
* | output |
* | --- |
* | "Block" |
*
* @param {Profile_BlockInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_block = /** @type {((inputs?: Profile_BlockInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_BlockInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_block(inputs)
	return en_profile_block(inputs)
});