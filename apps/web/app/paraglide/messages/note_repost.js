/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ source: NonNullable<unknown> }} Note_RepostInputs */

const en_note_repost = /** @type {(inputs: Note_RepostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Repost from ${i?.source}`)
};

const zh_hans1_note_repost = /** @type {(inputs: Note_RepostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`转载自 ${i?.source}`)
};

/**
* | output |
* | --- |
* | "Repost from {source}" |
*
* @param {Note_RepostInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_repost = /** @type {((inputs: Note_RepostInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_RepostInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_repost(inputs)
	return en_note_repost(inputs)
});