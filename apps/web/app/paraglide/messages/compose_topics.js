/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_TopicsInputs */

const en_compose_topics = /** @type {(inputs: Compose_TopicsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Topics`)
};

const zh_hans1_compose_topics = /** @type {(inputs: Compose_TopicsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`话题`)
};

/**
* | output |
* | --- |
* | "Topics" |
*
* @param {Compose_TopicsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_topics = /** @type {((inputs?: Compose_TopicsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_TopicsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_topics(inputs)
	return en_compose_topics(inputs)
});