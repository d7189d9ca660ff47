/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_FashionInputs */

const en_channel_fashion = /** @type {(inputs: Channel_FashionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fashion`)
};

const zh_hans1_channel_fashion = /** @type {(inputs: Channel_FashionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`穿搭`)
};

/**
* | output |
* | --- |
* | "Fashion" |
*
* @param {Channel_FashionInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_fashion = /** @type {((inputs?: Channel_FashionInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_FashionInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_fashion(inputs)
	return en_channel_fashion(inputs)
});