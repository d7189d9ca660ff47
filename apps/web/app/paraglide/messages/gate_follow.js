/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Gate_FollowInputs */

const en_gate_follow = /** @type {(inputs: Gate_FollowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join to follow`)
};

const zh_hans1_gate_follow = /** @type {(inputs: Gate_FollowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`加入就能关注`)
};

/**
* | output |
* | --- |
* | "Join to follow" |
*
* @param {Gate_FollowInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const gate_follow = /** @type {((inputs?: Gate_FollowInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Gate_FollowInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_gate_follow(inputs)
	return en_gate_follow(inputs)
});