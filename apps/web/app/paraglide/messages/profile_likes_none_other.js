/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Likes_None_OtherInputs */

const en_profile_likes_none_other = /** @type {(inputs: Profile_Likes_None_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing liked yet, or kept private.`)
};

const zh_hans1_profile_likes_none_other = /** @type {(inputs: Profile_Likes_None_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还没有赞过，或者没有公开。`)
};

/**
* | output |
* | --- |
* | "Nothing liked yet, or kept private." |
*
* @param {Profile_Likes_None_OtherInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_likes_none_other = /** @type {((inputs?: Profile_Likes_None_OtherInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Likes_None_OtherInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_likes_none_other(inputs)
	return en_profile_likes_none_other(inputs)
});