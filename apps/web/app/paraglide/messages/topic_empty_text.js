/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Topic_Empty_TextInputs */

const en_topic_empty_text = /** @type {(inputs: Topic_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use the topic in a note and it shows up here.`)
};

const zh_hans1_topic_empty_text = /** @type {(inputs: Topic_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`在笔记里带上它，就会出现在这里。`)
};

/**
* | output |
* | --- |
* | "Use the topic in a note and it shows up here." |
*
* @param {Topic_Empty_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const topic_empty_text = /** @type {((inputs?: Topic_Empty_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Topic_Empty_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_topic_empty_text(inputs)
	return en_topic_empty_text(inputs)
});