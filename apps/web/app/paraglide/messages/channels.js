/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} ChannelsInputs */

const en_channels = /** @type {(inputs: ChannelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Channels`)
};

const zh_hans1_channels = /** @type {(inputs: ChannelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`频道`)
};

/**
* | output |
* | --- |
* | "Channels" |
*
* @param {ChannelsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channels = /** @type {((inputs?: ChannelsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<ChannelsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channels(inputs)
	return en_channels(inputs)
});