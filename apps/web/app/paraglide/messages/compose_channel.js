/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_ChannelInputs */

const en_compose_channel = /** @type {(inputs: Compose_ChannelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Channel`)
};

const zh_hans1_compose_channel = /** @type {(inputs: Compose_ChannelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`频道`)
};

/**
* | output |
* | --- |
* | "Channel" |
*
* @param {Compose_ChannelInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_channel = /** @type {((inputs?: Compose_ChannelInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_ChannelInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_channel(inputs)
	return en_compose_channel(inputs)
});