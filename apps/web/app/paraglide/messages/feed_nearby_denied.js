/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Nearby_DeniedInputs */

const en_feed_nearby_denied = /** @type {(inputs: Feed_Nearby_DeniedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser did not give a place. Allow it in the address bar, or name a city.`)
};

const zh_hans1_feed_nearby_denied = /** @type {(inputs: Feed_Nearby_DeniedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`浏览器没有给出位置。在地址栏里允许，或者写一个城市。`)
};

/**
* | output |
* | --- |
* | "The browser did not give a place. Allow it in the address bar, or name a city." |
*
* @param {Feed_Nearby_DeniedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_nearby_denied = /** @type {((inputs?: Feed_Nearby_DeniedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Nearby_DeniedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_nearby_denied(inputs)
	return en_feed_nearby_denied(inputs)
});