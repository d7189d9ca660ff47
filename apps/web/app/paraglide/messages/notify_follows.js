/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_FollowsInputs */

const en_notify_follows = /** @type {(inputs: Notify_FollowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New followers`)
};

const zh_hans1_notify_follows = /** @type {(inputs: Notify_FollowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`新关注`)
};

/**
* | output |
* | --- |
* | "New followers" |
*
* @param {Notify_FollowsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_follows = /** @type {((inputs?: Notify_FollowsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_FollowsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_follows(inputs)
	return en_notify_follows(inputs)
});