/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Comments_ClosedInputs */

const en_refusal_comments_closed = /** @type {(inputs: Refusal_Comments_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The author has closed the comments to you.`)
};

const zh_hans1_refusal_comments_closed = /** @type {(inputs: Refusal_Comments_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`作者没有对你开放评论。`)
};

/**
* | output |
* | --- |
* | "The author has closed the comments to you." |
*
* @param {Refusal_Comments_ClosedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_comments_closed = /** @type {((inputs?: Refusal_Comments_ClosedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Comments_ClosedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_comments_closed(inputs)
	return en_refusal_comments_closed(inputs)
});