/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Topic_HotInputs */

const en_topic_hot = /** @type {(inputs: Topic_HotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Most liked`)
};

const zh_hans1_topic_hot = /** @type {(inputs: Topic_HotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`最热`)
};

/**
* | output |
* | --- |
* | "Most liked" |
*
* @param {Topic_HotInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const topic_hot = /** @type {((inputs?: Topic_HotInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Topic_HotInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_topic_hot(inputs)
	return en_topic_hot(inputs)
});