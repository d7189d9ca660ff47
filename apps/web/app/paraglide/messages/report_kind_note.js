/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Kind_NoteInputs */

const en_report_kind_note = /** @type {(inputs: Report_Kind_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Note`)
};

const zh_hans1_report_kind_note = /** @type {(inputs: Report_Kind_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`笔记`)
};

/**
* | output |
* | --- |
* | "Note" |
*
* @param {Report_Kind_NoteInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const report_kind_note = /** @type {((inputs?: Report_Kind_NoteInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Kind_NoteInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_report_kind_note(inputs)
	return en_report_kind_note(inputs)
});