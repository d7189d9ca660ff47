/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notes_MoreInputs */

const en_notes_more = /** @type {(inputs: Notes_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More notes`)
};

const zh_hans1_notes_more = /** @type {(inputs: Notes_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`更多笔记`)
};

/**
* | output |
* | --- |
* | "More notes" |
*
* @param {Notes_MoreInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notes_more = /** @type {((inputs?: Notes_MoreInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notes_MoreInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notes_more(inputs)
	return en_notes_more(inputs)
});