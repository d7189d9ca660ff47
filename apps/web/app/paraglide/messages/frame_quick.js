/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_QuickInputs */

const en_frame_quick = /** @type {(inputs: Frame_QuickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quick navigation`)
};

const zh_hans1_frame_quick = /** @type {(inputs: Frame_QuickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`快捷导航`)
};

/**
* | output |
* | --- |
* | "Quick navigation" |
*
* @param {Frame_QuickInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_quick = /** @type {((inputs?: Frame_QuickInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_QuickInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_quick(inputs)
	return en_frame_quick(inputs)
});