/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_BeautyInputs */

const en_channel_beauty = /** @type {(inputs: Channel_BeautyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beauty`)
};

const zh_hans1_channel_beauty = /** @type {(inputs: Channel_BeautyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`美妆`)
};

/**
* | output |
* | --- |
* | "Beauty" |
*
* @param {Channel_BeautyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_beauty = /** @type {((inputs?: Channel_BeautyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_BeautyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_beauty(inputs)
	return en_channel_beauty(inputs)
});