/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Comment_More_RepliesInputs */

const en_comment_more_replies = /** @type {(inputs: Comment_More_RepliesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} more replies`)
};

const zh_hans1_comment_more_replies = /** @type {(inputs: Comment_More_RepliesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`还有 ${i?.count} 条回复`)
};

/**
* | output |
* | --- |
* | "{count} more replies" |
*
* @param {Comment_More_RepliesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_more_replies = /** @type {((inputs: Comment_More_RepliesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_More_RepliesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_more_replies(inputs)
	return en_comment_more_replies(inputs)
});