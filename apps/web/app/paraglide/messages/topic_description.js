/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Topic_DescriptionInputs */

const en_topic_description = /** @type {(inputs: Topic_DescriptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Notes about ${i?.name}`)
};

const zh_hans1_topic_description = /** @type {(inputs: Topic_DescriptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`关于${i?.name}的笔记`)
};

/**
* | output |
* | --- |
* | "Notes about {name}" |
*
* @param {Topic_DescriptionInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const topic_description = /** @type {((inputs: Topic_DescriptionInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Topic_DescriptionInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_topic_description(inputs)
	return en_topic_description(inputs)
});