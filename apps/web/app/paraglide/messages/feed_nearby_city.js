/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Nearby_CityInputs */

const en_feed_nearby_city = /** @type {(inputs: Feed_Nearby_CityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Or a city`)
};

const zh_hans1_feed_nearby_city = /** @type {(inputs: Feed_Nearby_CityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`或者选城市`)
};

/**
* | output |
* | --- |
* | "Or a city" |
*
* @param {Feed_Nearby_CityInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_nearby_city = /** @type {((inputs?: Feed_Nearby_CityInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Nearby_CityInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_nearby_city(inputs)
	return en_feed_nearby_city(inputs)
});