/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_From_FollowingInputs */

const en_notify_from_following = /** @type {(inputs: Notify_From_FollowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People I follow`)
};

const zh_hans1_notify_from_following = /** @type {(inputs: Notify_From_FollowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`我关注的人`)
};

/**
* | output |
* | --- |
* | "People I follow" |
*
* @param {Notify_From_FollowingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_from_following = /** @type {((inputs?: Notify_From_FollowingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_From_FollowingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_from_following(inputs)
	return en_notify_from_following(inputs)
});