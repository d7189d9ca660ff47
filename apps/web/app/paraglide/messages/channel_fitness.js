/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Channel_FitnessInputs */

const en_channel_fitness = /** @type {(inputs: Channel_FitnessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fitness`)
};

const zh_hans1_channel_fitness = /** @type {(inputs: Channel_FitnessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`健身`)
};

/**
* | output |
* | --- |
* | "Fitness" |
*
* @param {Channel_FitnessInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const channel_fitness = /** @type {((inputs?: Channel_FitnessInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Channel_FitnessInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_channel_fitness(inputs)
	return en_channel_fitness(inputs)
});