/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notes_SettingsInputs */

const en_notes_settings = /** @type {(inputs: Notes_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notes and likes`)
};

const zh_hans1_notes_settings = /** @type {(inputs: Notes_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`笔记和赞`)
};

/**
* | output |
* | --- |
* | "Notes and likes" |
*
* @param {Notes_SettingsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notes_settings = /** @type {((inputs?: Notes_SettingsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notes_SettingsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notes_settings(inputs)
	return en_notes_settings(inputs)
});