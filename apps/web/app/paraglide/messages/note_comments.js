/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Note_CommentsInputs */

const en_note_comments = /** @type {(inputs: Note_CommentsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Comments, ${i?.count}`)
};

const zh_hans1_note_comments = /** @type {(inputs: Note_CommentsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`评论，${i?.count}`)
};

/**
* | output |
* | --- |
* | "Comments, {count}" |
*
* @param {Note_CommentsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_comments = /** @type {((inputs: Note_CommentsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_CommentsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_comments(inputs)
	return en_note_comments(inputs)
});