/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Topic_OrderInputs */

const en_topic_order = /** @type {(inputs: Topic_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Order`)
};

const zh_hans1_topic_order = /** @type {(inputs: Topic_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`排序`)
};

/**
* | output |
* | --- |
* | "Order" |
*
* @param {Topic_OrderInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const topic_order = /** @type {((inputs?: Topic_OrderInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Topic_OrderInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_topic_order(inputs)
	return en_topic_order(inputs)
});