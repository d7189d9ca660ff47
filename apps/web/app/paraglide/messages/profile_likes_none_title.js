/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Likes_None_TitleInputs */

const en_profile_likes_none_title = /** @type {(inputs: Profile_Likes_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No likes to see`)
};

const zh_hans1_profile_likes_none_title = /** @type {(inputs: Profile_Likes_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还看不到赞过的笔记`)
};

/**
* | output |
* | --- |
* | "No likes to see" |
*
* @param {Profile_Likes_None_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_likes_none_title = /** @type {((inputs?: Profile_Likes_None_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Likes_None_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_likes_none_title(inputs)
	return en_profile_likes_none_title(inputs)
});