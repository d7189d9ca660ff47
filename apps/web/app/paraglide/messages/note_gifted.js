/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_GiftedInputs */

const en_note_gifted = /** @type {(inputs: Note_GiftedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was a gift`)
};

const zh_hans1_note_gifted = /** @type {(inputs: Note_GiftedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`收到的礼物`)
};

/**
* | output |
* | --- |
* | "Was a gift" |
*
* @param {Note_GiftedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_gifted = /** @type {((inputs?: Note_GiftedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_GiftedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_gifted(inputs)
	return en_note_gifted(inputs)
});