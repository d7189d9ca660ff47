/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notes_Likes_VisibleInputs */

const en_notes_likes_visible = /** @type {(inputs: Notes_Likes_VisibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Others see what I like`)
};

const zh_hans1_notes_likes_visible = /** @type {(inputs: Notes_Likes_VisibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`别人能看到我赞过的`)
};

/**
* | output |
* | --- |
* | "Others see what I like" |
*
* @param {Notes_Likes_VisibleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notes_likes_visible = /** @type {((inputs?: Notes_Likes_VisibleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notes_Likes_VisibleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notes_likes_visible(inputs)
	return en_notes_likes_visible(inputs)
});