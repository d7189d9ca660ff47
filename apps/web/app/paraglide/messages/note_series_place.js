/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ position: NonNullable<unknown>, count: NonNullable<unknown> }} Note_Series_PlaceInputs */

const en_note_series_place = /** @type {(inputs: Note_Series_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.position} of ${i?.count} in this series`)
};

const zh_hans1_note_series_place = /** @type {(inputs: Note_Series_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`合集第 ${i?.position} 篇，共 ${i?.count} 篇`)
};

/**
* | output |
* | --- |
* | "{position} of {count} in this series" |
*
* @param {Note_Series_PlaceInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_series_place = /** @type {((inputs: Note_Series_PlaceInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Series_PlaceInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_series_place(inputs)
	return en_note_series_place(inputs)
});