/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Share_ElsewhereInputs */

const en_note_share_elsewhere = /** @type {(inputs: Note_Share_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Share elsewhere`)
};

const zh_hans1_note_share_elsewhere = /** @type {(inputs: Note_Share_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`分享到别处`)
};

/**
* | output |
* | --- |
* | "Share elsewhere" |
*
* @param {Note_Share_ElsewhereInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_share_elsewhere = /** @type {((inputs?: Note_Share_ElsewhereInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Share_ElsewhereInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_share_elsewhere(inputs)
	return en_note_share_elsewhere(inputs)
});