/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Gate_FollowedInputs */

const en_gate_followed = /** @type {(inputs: Gate_FollowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Following`)
};

const zh_hans1_gate_followed = /** @type {(inputs: Gate_FollowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`关注了`)
};

/**
* | output |
* | --- |
* | "Following" |
*
* @param {Gate_FollowedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const gate_followed = /** @type {((inputs?: Gate_FollowedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Gate_FollowedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_gate_followed(inputs)
	return en_gate_followed(inputs)
});