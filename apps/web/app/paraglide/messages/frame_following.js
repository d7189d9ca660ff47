/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_FollowingInputs */

const en_frame_following = /** @type {(inputs: Frame_FollowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Following`)
};

const zh_hans1_frame_following = /** @type {(inputs: Frame_FollowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`关注`)
};

/**
* | output |
* | --- |
* | "Following" |
*
* @param {Frame_FollowingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_following = /** @type {((inputs?: Frame_FollowingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_FollowingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_following(inputs)
	return en_frame_following(inputs)
});