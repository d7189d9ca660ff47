/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_PetsInputs */

const en_channel_pets = /** @type {(inputs: Channel_PetsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pets`)
};

const zh_hans1_channel_pets = /** @type {(inputs: Channel_PetsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`萌宠`)
};

/**
* | output |
* | --- |
* | "Pets" |
*
* @param {Channel_PetsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_pets = /** @type {((inputs?: Channel_PetsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_PetsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_pets(inputs)
	return en_channel_pets(inputs)
});