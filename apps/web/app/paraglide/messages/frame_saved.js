/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_SavedInputs */

const en_frame_saved = /** @type {(inputs: Frame_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saved`)
};

const zh_hans1_frame_saved = /** @type {(inputs: Frame_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`收藏`)
};

/**
* | output |
* | --- |
* | "Saved" |
*
* @param {Frame_SavedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_saved = /** @type {((inputs?: Frame_SavedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_SavedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_saved(inputs)
	return en_frame_saved(inputs)
});