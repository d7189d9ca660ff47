/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_DeletedInputs */

const en_note_deleted = /** @type {(inputs: Note_DeletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Note deleted`)
};

const zh_hans1_note_deleted = /** @type {(inputs: Note_DeletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`笔记已删除`)
};

/**
* | output |
* | --- |
* | "Note deleted" |
*
* @param {Note_DeletedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_deleted = /** @type {((inputs?: Note_DeletedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_DeletedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_deleted(inputs)
	return en_note_deleted(inputs)
});