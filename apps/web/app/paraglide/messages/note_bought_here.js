/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Bought_HereInputs */

const en_note_bought_here = /** @type {(inputs: Note_Bought_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bought here`)
};

const zh_hans1_note_bought_here = /** @type {(inputs: Note_Bought_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`真实购买`)
};

/**
* | output |
* | --- |
* | "Bought here" |
*
* @param {Note_Bought_HereInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_bought_here = /** @type {((inputs?: Note_Bought_HereInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Bought_HereInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_bought_here(inputs)
	return en_note_bought_here(inputs)
});