/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_FollowingInputs */

const en_profile_following = /** @type {(inputs: Profile_FollowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`following`)
};

const zh_hans1_profile_following = /** @type {(inputs: Profile_FollowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`关注`)
};

/**
* | output |
* | --- |
* | "following" |
*
* @param {Profile_FollowingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_following = /** @type {((inputs?: Profile_FollowingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_FollowingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_following(inputs)
	return en_profile_following(inputs)
});