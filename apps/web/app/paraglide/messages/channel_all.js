/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_AllInputs */

const en_channel_all = /** @type {(inputs: Channel_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For you`)
};

const zh_hans1_channel_all = /** @type {(inputs: Channel_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`推荐`)
};

/**
* | output |
* | --- |
* | "For you" |
*
* @param {Channel_AllInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_all = /** @type {((inputs?: Channel_AllInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_AllInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_all(inputs)
	return en_channel_all(inputs)
});