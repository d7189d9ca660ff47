/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Nearby_Empty_TextInputs */

const en_feed_nearby_empty_text = /** @type {(inputs: Feed_Nearby_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No note names a place around this one.`)
};

const zh_hans1_feed_nearby_empty_text = /** @type {(inputs: Feed_Nearby_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还没有笔记提到这周围的地方。`)
};

/**
* | output |
* | --- |
* | "No note names a place around this one." |
*
* @param {Feed_Nearby_Empty_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_nearby_empty_text = /** @type {((inputs?: Feed_Nearby_Empty_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Nearby_Empty_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_nearby_empty_text(inputs)
	return en_feed_nearby_empty_text(inputs)
});