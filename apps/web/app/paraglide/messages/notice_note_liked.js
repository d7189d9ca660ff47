/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Notice_Note_LikedInputs */

const en_notice_note_liked = /** @type {(inputs: Notice_Note_LikedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} liked your note`)
};

const zh_hans1_notice_note_liked = /** @type {(inputs: Notice_Note_LikedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}赞了你的笔记`)
};

/**
* | output |
* | --- |
* | "{who} liked your note" |
*
* @param {Notice_Note_LikedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notice_note_liked = /** @type {((inputs: Notice_Note_LikedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notice_Note_LikedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notice_note_liked(inputs)
	return en_notice_note_liked(inputs)
});