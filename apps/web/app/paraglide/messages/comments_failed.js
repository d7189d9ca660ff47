/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comments_FailedInputs */

const en_comments_failed = /** @type {(inputs: Comments_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The comments did not load.`)
};

const zh_hans1_comments_failed = /** @type {(inputs: Comments_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`评论没有加载出来。`)
};

/**
* | output |
* | --- |
* | "The comments did not load." |
*
* @param {Comments_FailedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comments_failed = /** @type {((inputs?: Comments_FailedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comments_FailedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comments_failed(inputs)
	return en_comments_failed(inputs)
});