/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Likes_ReceivedInputs */

const en_profile_likes_received = /** @type {(inputs: Profile_Likes_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`likes and saves`)
};

const zh_hans1_profile_likes_received = /** @type {(inputs: Profile_Likes_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`获赞与收藏`)
};

/**
* | output |
* | --- |
* | "likes and saves" |
*
* @param {Profile_Likes_ReceivedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_likes_received = /** @type {((inputs?: Profile_Likes_ReceivedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Likes_ReceivedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_likes_received(inputs)
	return en_profile_likes_received(inputs)
});