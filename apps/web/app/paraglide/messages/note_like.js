/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Note_LikeInputs */

const en_note_like = /** @type {(inputs: Note_LikeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Like, ${i?.count}`)
};

const zh_hans1_note_like = /** @type {(inputs: Note_LikeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`赞，${i?.count}`)
};

/**
* | output |
* | --- |
* | "Like, {count}" |
*
* @param {Note_LikeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_like = /** @type {((inputs: Note_LikeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_LikeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_like(inputs)
	return en_note_like(inputs)
});