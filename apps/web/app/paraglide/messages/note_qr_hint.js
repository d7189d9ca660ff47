/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Qr_HintInputs */

const en_note_qr_hint = /** @type {(inputs: Note_Qr_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Point a camera at it`)
};

const zh_hans1_note_qr_hint = /** @type {(inputs: Note_Qr_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`用相机扫一扫`)
};

/**
* | output |
* | --- |
* | "Point a camera at it" |
*
* @param {Note_Qr_HintInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_qr_hint = /** @type {((inputs?: Note_Qr_HintInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Qr_HintInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_qr_hint(inputs)
	return en_note_qr_hint(inputs)
});