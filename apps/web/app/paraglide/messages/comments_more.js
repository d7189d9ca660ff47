/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comments_MoreInputs */

const en_comments_more = /** @type {(inputs: Comments_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More comments`)
};

const zh_hans1_comments_more = /** @type {(inputs: Comments_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`更多评论`)
};

/**
* | output |
* | --- |
* | "More comments" |
*
* @param {Comments_MoreInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comments_more = /** @type {((inputs?: Comments_MoreInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comments_MoreInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comments_more(inputs)
	return en_comments_more(inputs)
});