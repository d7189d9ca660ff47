/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Say_FollowersInputs */

const en_compose_say_followers = /** @type {(inputs: Compose_Say_FollowersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My followers`)
};

const zh_hans1_compose_say_followers = /** @type {(inputs: Compose_Say_FollowersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`关注我的人`)
};

/**
* | output |
* | --- |
* | "My followers" |
*
* @param {Compose_Say_FollowersInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_say_followers = /** @type {((inputs?: Compose_Say_FollowersInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Say_FollowersInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_say_followers(inputs)
	return en_compose_say_followers(inputs)
});