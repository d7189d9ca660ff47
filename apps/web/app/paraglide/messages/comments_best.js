/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comments_BestInputs */

const en_comments_best = /** @type {(inputs: Comments_BestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Most useful`)
};

const zh_hans1_comments_best = /** @type {(inputs: Comments_BestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`最有用`)
};

/**
* | output |
* | --- |
* | "Most useful" |
*
* @param {Comments_BestInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comments_best = /** @type {((inputs?: Comments_BestInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comments_BestInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comments_best(inputs)
	return en_comments_best(inputs)
});