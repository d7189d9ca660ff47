/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, words: NonNullable<unknown> }} Notice_CommentedInputs */

const en_notice_commented = /** @type {(inputs: Notice_CommentedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} commented: “${i?.words}”`)
};

const zh_hans1_notice_commented = /** @type {(inputs: Notice_CommentedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}评论：“${i?.words}”`)
};

/**
* | output |
* | --- |
* | "{who} commented: “{words}”" |
*
* @param {Notice_CommentedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notice_commented = /** @type {((inputs: Notice_CommentedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notice_CommentedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notice_commented(inputs)
	return en_notice_commented(inputs)
});