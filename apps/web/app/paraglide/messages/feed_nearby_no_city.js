/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Feed_Nearby_No_CityInputs */

const en_feed_nearby_no_city = /** @type {(inputs: Feed_Nearby_No_CityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No place called “${i?.name}” yet. Try its city.`)
};

const zh_hans1_feed_nearby_no_city = /** @type {(inputs: Feed_Nearby_No_CityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`还没有叫“${i?.name}”的地方，试试它所在的城市。`)
};

/**
* | output |
* | --- |
* | "No place called “{name}” yet. Try its city." |
*
* @param {Feed_Nearby_No_CityInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_nearby_no_city = /** @type {((inputs: Feed_Nearby_No_CityInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Nearby_No_CityInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_nearby_no_city(inputs)
	return en_feed_nearby_no_city(inputs)
});