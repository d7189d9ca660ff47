/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_New_TopicInputs */

const en_compose_new_topic = /** @type {(inputs: Compose_New_TopicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`new topic`)
};

const zh_hans1_compose_new_topic = /** @type {(inputs: Compose_New_TopicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`新话题`)
};

/**
* | output |
* | --- |
* | "new topic" |
*
* @param {Compose_New_TopicInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_new_topic = /** @type {((inputs?: Compose_New_TopicInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_New_TopicInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_new_topic(inputs)
	return en_compose_new_topic(inputs)
});