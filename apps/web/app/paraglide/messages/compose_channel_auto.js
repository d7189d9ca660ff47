/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Channel_AutoInputs */

const en_compose_channel_auto = /** @type {(inputs: Compose_Channel_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Found by its topics`)
};

const zh_hans1_compose_channel_auto = /** @type {(inputs: Compose_Channel_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`按话题判断`)
};

/**
* | output |
* | --- |
* | "Found by its topics" |
*
* @param {Compose_Channel_AutoInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_channel_auto = /** @type {((inputs?: Compose_Channel_AutoInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Channel_AutoInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_channel_auto(inputs)
	return en_compose_channel_auto(inputs)
});