/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_FollowersInputs */

const en_profile_followers = /** @type {(inputs: Profile_FollowersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`followers`)
};

const zh_hans1_profile_followers = /** @type {(inputs: Profile_FollowersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`粉丝`)
};

/**
* | output |
* | --- |
* | "followers" |
*
* @param {Profile_FollowersInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_followers = /** @type {((inputs?: Profile_FollowersInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_FollowersInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_followers(inputs)
	return en_profile_followers(inputs)
});