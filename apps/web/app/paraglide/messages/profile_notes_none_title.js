/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Notes_None_TitleInputs */

const en_profile_notes_none_title = /** @type {(inputs: Profile_Notes_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No notes yet`)
};

const zh_hans1_profile_notes_none_title = /** @type {(inputs: Profile_Notes_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还没有笔记`)
};

/**
* | output |
* | --- |
* | "No notes yet" |
*
* @param {Profile_Notes_None_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_notes_none_title = /** @type {((inputs?: Profile_Notes_None_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Notes_None_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_notes_none_title(inputs)
	return en_profile_notes_none_title(inputs)
});