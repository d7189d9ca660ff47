/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_FoodInputs */

const en_channel_food = /** @type {(inputs: Channel_FoodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Food`)
};

const zh_hans1_channel_food = /** @type {(inputs: Channel_FoodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`美食`)
};

/**
* | output |
* | --- |
* | "Food" |
*
* @param {Channel_FoodInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_food = /** @type {((inputs?: Channel_FoodInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_FoodInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_food(inputs)
	return en_channel_food(inputs)
});