/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comments_SortInputs */

const en_comments_sort = /** @type {(inputs: Comments_SortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Order`)
};

const zh_hans1_comments_sort = /** @type {(inputs: Comments_SortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`排序`)
};

/**
* | output |
* | --- |
* | "Order" |
*
* @param {Comments_SortInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comments_sort = /** @type {((inputs?: Comments_SortInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comments_SortInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comments_sort(inputs)
	return en_comments_sort(inputs)
});