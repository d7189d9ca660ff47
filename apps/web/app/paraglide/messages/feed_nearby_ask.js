/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Nearby_AskInputs */

const en_feed_nearby_ask = /** @type {(inputs: Feed_Nearby_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show what is near`)
};

const zh_hans1_feed_nearby_ask = /** @type {(inputs: Feed_Nearby_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`看看附近`)
};

/**
* | output |
* | --- |
* | "Show what is near" |
*
* @param {Feed_Nearby_AskInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_nearby_ask = /** @type {((inputs?: Feed_Nearby_AskInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Nearby_AskInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_nearby_ask(inputs)
	return en_feed_nearby_ask(inputs)
});