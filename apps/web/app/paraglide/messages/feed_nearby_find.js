/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Nearby_FindInputs */

const en_feed_nearby_find = /** @type {(inputs: Feed_Nearby_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find`)
};

const zh_hans1_feed_nearby_find = /** @type {(inputs: Feed_Nearby_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`找`)
};

/**
* | output |
* | --- |
* | "Find" |
*
* @param {Feed_Nearby_FindInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_nearby_find = /** @type {((inputs?: Feed_Nearby_FindInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Nearby_FindInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_nearby_find(inputs)
	return en_feed_nearby_find(inputs)
});