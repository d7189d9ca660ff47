/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_SkipInputs */

const en_frame_skip = /** @type {(inputs: Frame_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skip to content`)
};

const zh_hans1_frame_skip = /** @type {(inputs: Frame_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`跳到内容`)
};

/**
* | output |
* | --- |
* | "Skip to content" |
*
* @param {Frame_SkipInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_skip = /** @type {((inputs?: Frame_SkipInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_SkipInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_skip(inputs)
	return en_frame_skip(inputs)
});