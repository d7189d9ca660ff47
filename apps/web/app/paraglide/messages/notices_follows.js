/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notices_FollowsInputs */

const en_notices_follows = /** @type {(inputs: Notices_FollowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Followers`)
};

const zh_hans1_notices_follows = /** @type {(inputs: Notices_FollowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`关注`)
};

/**
* | output |
* | --- |
* | "Followers" |
*
* @param {Notices_FollowsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notices_follows = /** @type {((inputs?: Notices_FollowsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notices_FollowsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notices_follows(inputs)
	return en_notices_follows(inputs)
});