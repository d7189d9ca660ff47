/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comments_NoneInputs */

const en_comments_none = /** @type {(inputs: Comments_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has said anything yet. You could be the first.`)
};

const zh_hans1_comments_none = /** @type {(inputs: Comments_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还没有人说话，来说第一句吧。`)
};

/**
* | output |
* | --- |
* | "Nobody has said anything yet. You could be the first." |
*
* @param {Comments_NoneInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comments_none = /** @type {((inputs?: Comments_NoneInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comments_NoneInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comments_none(inputs)
	return en_comments_none(inputs)
});