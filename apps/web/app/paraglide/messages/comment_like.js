/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Comment_LikeInputs */

const en_comment_like = /** @type {(inputs: Comment_LikeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Like this comment, ${i?.count}`)
};

const zh_hans1_comment_like = /** @type {(inputs: Comment_LikeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`赞这条评论，${i?.count}`)
};

/**
* | output |
* | --- |
* | "Like this comment, {count}" |
*
* @param {Comment_LikeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_like = /** @type {((inputs: Comment_LikeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_LikeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_like(inputs)
	return en_comment_like(inputs)
});