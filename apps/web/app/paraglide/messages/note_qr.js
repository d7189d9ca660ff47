/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_QrInputs */

const en_note_qr = /** @type {(inputs: Note_QrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`QR code of this note`)
};

const zh_hans1_note_qr = /** @type {(inputs: Note_QrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这篇笔记的二维码`)
};

/**
* | output |
* | --- |
* | "QR code of this note" |
*
* @param {Note_QrInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_qr = /** @type {((inputs?: Note_QrInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_QrInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_qr(inputs)
	return en_note_qr(inputs)
});