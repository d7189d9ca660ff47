/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Notice_Note_CollectedInputs */

const en_notice_note_collected = /** @type {(inputs: Notice_Note_CollectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} saved your note`)
};

const zh_hans1_notice_note_collected = /** @type {(inputs: Notice_Note_CollectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}收藏了你的笔记`)
};

/**
* | output |
* | --- |
* | "{who} saved your note" |
*
* @param {Notice_Note_CollectedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notice_note_collected = /** @type {((inputs: Notice_Note_CollectedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notice_Note_CollectedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notice_note_collected(inputs)
	return en_notice_note_collected(inputs)
});