/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_FeedsInputs */

const en_frame_feeds = /** @type {(inputs: Frame_FeedsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Feeds`)
};

const zh_hans1_frame_feeds = /** @type {(inputs: Frame_FeedsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`首页`)
};

/**
* | output |
* | --- |
* | "Feeds" |
*
* @param {Frame_FeedsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_feeds = /** @type {((inputs?: Frame_FeedsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_FeedsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_feeds(inputs)
	return en_frame_feeds(inputs)
});