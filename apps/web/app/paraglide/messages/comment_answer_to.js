/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Comment_Answer_ToInputs */

const en_comment_answer_to = /** @type {(inputs: Comment_Answer_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reply to ${i?.name}`)
};

const zh_hans1_comment_answer_to = /** @type {(inputs: Comment_Answer_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`回复 ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Reply to {name}" |
*
* @param {Comment_Answer_ToInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_answer_to = /** @type {((inputs: Comment_Answer_ToInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_Answer_ToInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_answer_to(inputs)
	return en_comment_answer_to(inputs)
});