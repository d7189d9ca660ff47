/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_ExploreInputs */

const en_frame_explore = /** @type {(inputs: Frame_ExploreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Explore`)
};

const zh_hans1_frame_explore = /** @type {(inputs: Frame_ExploreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`发现`)
};

/**
* | output |
* | --- |
* | "Explore" |
*
* @param {Frame_ExploreInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_explore = /** @type {((inputs?: Frame_ExploreInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_ExploreInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_explore(inputs)
	return en_frame_explore(inputs)
});