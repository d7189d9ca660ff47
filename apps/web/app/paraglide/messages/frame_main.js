/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_MainInputs */

const en_frame_main = /** @type {(inputs: Frame_MainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Main`)
};

const zh_hans1_frame_main = /** @type {(inputs: Frame_MainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`主导航`)
};

/**
* | output |
* | --- |
* | "Main" |
*
* @param {Frame_MainInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_main = /** @type {((inputs?: Frame_MainInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_MainInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_main(inputs)
	return en_frame_main(inputs)
});