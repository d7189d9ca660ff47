/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_ReportInputs */

const en_note_report = /** @type {(inputs: Note_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Report`)
};

const zh_hans1_note_report = /** @type {(inputs: Note_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`举报`)
};

/**
* | output |
* | --- |
* | "Report" |
*
* @param {Note_ReportInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_report = /** @type {((inputs?: Note_ReportInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_ReportInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_report(inputs)
	return en_note_report(inputs)
});