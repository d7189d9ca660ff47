/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_LikesInputs */

const en_profile_likes = /** @type {(inputs: Profile_LikesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Likes`)
};

const zh_hans1_profile_likes = /** @type {(inputs: Profile_LikesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`赞过`)
};

/**
* | output |
* | --- |
* | "Likes" |
*
* @param {Profile_LikesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_likes = /** @type {((inputs?: Profile_LikesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_LikesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_likes(inputs)
	return en_profile_likes(inputs)
});