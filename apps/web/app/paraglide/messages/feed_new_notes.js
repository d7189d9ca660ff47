/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Feed_New_NotesInputs */

const en_feed_new_notes = /** @type {(inputs: Feed_New_NotesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} new notes`)
};

const zh_hans1_feed_new_notes = /** @type {(inputs: Feed_New_NotesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} 篇新笔记`)
};

/**
* | output |
* | --- |
* | "{count} new notes" |
*
* @param {Feed_New_NotesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_new_notes = /** @type {((inputs: Feed_New_NotesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_New_NotesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_new_notes(inputs)
	return en_feed_new_notes(inputs)
});