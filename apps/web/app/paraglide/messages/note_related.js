/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_RelatedInputs */

const en_note_related = /** @type {(inputs: Note_RelatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More like this`)
};

const zh_hans1_note_related = /** @type {(inputs: Note_RelatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`相似的笔记`)
};

/**
* | output |
* | --- |
* | "More like this" |
*
* @param {Note_RelatedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_related = /** @type {((inputs?: Note_RelatedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_RelatedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_related(inputs)
	return en_note_related(inputs)
});