/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_TravelInputs */

const en_channel_travel = /** @type {(inputs: Channel_TravelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Travel`)
};

const zh_hans1_channel_travel = /** @type {(inputs: Channel_TravelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`旅行`)
};

/**
* | output |
* | --- |
* | "Travel" |
*
* @param {Channel_TravelInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_travel = /** @type {((inputs?: Channel_TravelInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_TravelInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_travel(inputs)
	return en_channel_travel(inputs)
});