/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_FewerInputs */

const en_note_fewer = /** @type {(inputs: Note_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You will see fewer like this`)
};

const zh_hans1_note_fewer = /** @type {(inputs: Note_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`会少给你看这类内容`)
};

/**
* | output |
* | --- |
* | "You will see fewer like this" |
*
* @param {Note_FewerInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_fewer = /** @type {((inputs?: Note_FewerInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_FewerInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_fewer(inputs)
	return en_note_fewer(inputs)
});