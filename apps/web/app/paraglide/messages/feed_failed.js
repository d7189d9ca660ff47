/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_FailedInputs */

const en_feed_failed = /** @type {(inputs: Feed_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The feed did not load`)
};

const zh_hans1_feed_failed = /** @type {(inputs: Feed_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有加载出来`)
};

/**
* | output |
* | --- |
* | "The feed did not load" |
*
* @param {Feed_FailedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_failed = /** @type {((inputs?: Feed_FailedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_FailedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_failed(inputs)
	return en_feed_failed(inputs)
});