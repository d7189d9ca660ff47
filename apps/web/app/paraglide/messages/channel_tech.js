/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_TechInputs */

const en_channel_tech = /** @type {(inputs: Channel_TechInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tech`)
};

const zh_hans1_channel_tech = /** @type {(inputs: Channel_TechInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数码`)
};

/**
* | output |
* | --- |
* | "Tech" |
*
* @param {Channel_TechInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_tech = /** @type {((inputs?: Channel_TechInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_TechInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_tech(inputs)
	return en_channel_tech(inputs)
});