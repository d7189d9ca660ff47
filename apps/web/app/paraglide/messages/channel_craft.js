/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_CraftInputs */

const en_channel_craft = /** @type {(inputs: Channel_CraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Crafts`)
};

const zh_hans1_channel_craft = /** @type {(inputs: Channel_CraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`手作`)
};

/**
* | output |
* | --- |
* | "Crafts" |
*
* @param {Channel_CraftInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_craft = /** @type {((inputs?: Channel_CraftInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_CraftInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_craft(inputs)
	return en_channel_craft(inputs)
});