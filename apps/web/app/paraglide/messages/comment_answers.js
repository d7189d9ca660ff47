/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Comment_AnswersInputs */

const en_comment_answers = /** @type {(inputs: Comment_AnswersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`to ${i?.name}:`)
};

const zh_hans1_comment_answers = /** @type {(inputs: Comment_AnswersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`回复 ${i?.name}：`)
};

/**
* | output |
* | --- |
* | "to {name}:" |
*
* @param {Comment_AnswersInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_answers = /** @type {((inputs: Comment_AnswersInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_AnswersInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_answers(inputs)
	return en_comment_answers(inputs)
});