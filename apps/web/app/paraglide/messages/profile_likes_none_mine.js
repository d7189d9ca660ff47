/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Likes_None_MineInputs */

const en_profile_likes_none_mine = /** @type {(inputs: Profile_Likes_None_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notes you like are kept here.`)
};

const zh_hans1_profile_likes_none_mine = /** @type {(inputs: Profile_Likes_None_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`你赞过的笔记会留在这里。`)
};

/**
* | output |
* | --- |
* | "Notes you like are kept here." |
*
* @param {Profile_Likes_None_MineInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_likes_none_mine = /** @type {((inputs?: Profile_Likes_None_MineInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Likes_None_MineInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_likes_none_mine(inputs)
	return en_profile_likes_none_mine(inputs)
});