/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_MeInputs */

const en_frame_me = /** @type {(inputs: Frame_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Me`)
};

const zh_hans1_frame_me = /** @type {(inputs: Frame_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`我`)
};

/**
* | output |
* | --- |
* | "Me" |
*
* @param {Frame_MeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_me = /** @type {((inputs?: Frame_MeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_MeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_me(inputs)
	return en_frame_me(inputs)
});