/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_NearbyInputs */

const en_frame_nearby = /** @type {(inputs: Frame_NearbyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nearby`)
};

const zh_hans1_frame_nearby = /** @type {(inputs: Frame_NearbyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`附近`)
};

/**
* | output |
* | --- |
* | "Nearby" |
*
* @param {Frame_NearbyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_nearby = /** @type {((inputs?: Frame_NearbyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_NearbyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_nearby(inputs)
	return en_frame_nearby(inputs)
});