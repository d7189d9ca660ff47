/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_Follow_TabInputs */

const en_frame_follow_tab = /** @type {(inputs: Frame_Follow_TabInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Follow`)
};

const zh_hans1_frame_follow_tab = /** @type {(inputs: Frame_Follow_TabInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`关注`)
};

/**
* | output |
* | --- |
* | "Follow" |
*
* @param {Frame_Follow_TabInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_follow_tab = /** @type {((inputs?: Frame_Follow_TabInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_Follow_TabInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_follow_tab(inputs)
	return en_frame_follow_tab(inputs)
});