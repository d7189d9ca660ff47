/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Series_OpenInputs */

const en_note_series_open = /** @type {(inputs: Note_Series_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See all`)
};

const zh_hans1_note_series_open = /** @type {(inputs: Note_Series_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`看全部`)
};

/**
* | output |
* | --- |
* | "See all" |
*
* @param {Note_Series_OpenInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_series_open = /** @type {((inputs?: Note_Series_OpenInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Series_OpenInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_series_open(inputs)
	return en_note_series_open(inputs)
});