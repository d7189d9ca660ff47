/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, words: NonNullable<unknown> }} Notice_Comment_LikedInputs */

const en_notice_comment_liked = /** @type {(inputs: Notice_Comment_LikedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} liked your comment: “${i?.words}”`)
};

const zh_hans1_notice_comment_liked = /** @type {(inputs: Notice_Comment_LikedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}赞了你的评论：“${i?.words}”`)
};

/**
* | output |
* | --- |
* | "{who} liked your comment: “{words}”" |
*
* @param {Notice_Comment_LikedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notice_comment_liked = /** @type {((inputs: Notice_Comment_LikedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notice_Comment_LikedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notice_comment_liked(inputs)
	return en_notice_comment_liked(inputs)
});