/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Notes_None_MineInputs */

const en_profile_notes_none_mine = /** @type {(inputs: Profile_Notes_None_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the first: what you use, wear, eat, or where you went.`)
};

const zh_hans1_profile_notes_none_mine = /** @type {(inputs: Profile_Notes_None_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`写第一篇吧：在用的、在穿的、在吃的，或者去过的地方。`)
};

/**
* | output |
* | --- |
* | "Write the first: what you use, wear, eat, or where you went." |
*
* @param {Profile_Notes_None_MineInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_notes_none_mine = /** @type {((inputs?: Profile_Notes_None_MineInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Notes_None_MineInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_notes_none_mine(inputs)
	return en_profile_notes_none_mine(inputs)
});