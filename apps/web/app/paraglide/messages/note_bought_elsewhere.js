/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Bought_ElsewhereInputs */

const en_note_bought_elsewhere = /** @type {(inputs: Note_Bought_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bought elsewhere`)
};

const zh_hans1_note_bought_elsewhere = /** @type {(inputs: Note_Bought_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`别处购买`)
};

/**
* | output |
* | --- |
* | "Bought elsewhere" |
*
* @param {Note_Bought_ElsewhereInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_bought_elsewhere = /** @type {((inputs?: Note_Bought_ElsewhereInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Bought_ElsewhereInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_bought_elsewhere(inputs)
	return en_note_bought_elsewhere(inputs)
});