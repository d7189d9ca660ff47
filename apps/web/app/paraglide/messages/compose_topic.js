/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_TopicInputs */

const en_compose_topic = /** @type {(inputs: Compose_TopicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Topic`)
};

const zh_hans1_compose_topic = /** @type {(inputs: Compose_TopicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`话题`)
};

/**
* | output |
* | --- |
* | "Topic" |
*
* @param {Compose_TopicInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_topic = /** @type {((inputs?: Compose_TopicInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_TopicInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_topic(inputs)
	return en_compose_topic(inputs)
});