/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Notes_None_OtherInputs */

const en_profile_notes_none_other = /** @type {(inputs: Profile_Notes_None_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Follow, and you will see the first one.`)
};

const zh_hans1_profile_notes_none_other = /** @type {(inputs: Profile_Notes_None_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`关注之后，第一篇就会告诉你。`)
};

/**
* | output |
* | --- |
* | "Follow, and you will see the first one." |
*
* @param {Profile_Notes_None_OtherInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_notes_none_other = /** @type {((inputs?: Profile_Notes_None_OtherInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Notes_None_OtherInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_notes_none_other(inputs)
	return en_profile_notes_none_other(inputs)
});