/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_HomeInputs */

const en_channel_home = /** @type {(inputs: Channel_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Home`)
};

const zh_hans1_channel_home = /** @type {(inputs: Channel_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`家居`)
};

/**
* | output |
* | --- |
* | "Home" |
*
* @param {Channel_HomeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_home = /** @type {((inputs?: Channel_HomeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_HomeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_home(inputs)
	return en_channel_home(inputs)
});