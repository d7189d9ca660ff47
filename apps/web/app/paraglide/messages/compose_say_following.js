/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Say_FollowingInputs */

const en_compose_say_following = /** @type {(inputs: Compose_Say_FollowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People I follow`)
};

const zh_hans1_compose_say_following = /** @type {(inputs: Compose_Say_FollowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`我关注的人`)
};

/**
* | output |
* | --- |
* | "People I follow" |
*
* @param {Compose_Say_FollowingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_say_following = /** @type {((inputs?: Compose_Say_FollowingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Say_FollowingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_say_following(inputs)
	return en_compose_say_following(inputs)
});