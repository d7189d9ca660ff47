/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Not_InterestedInputs */

const en_note_not_interested = /** @type {(inputs: Note_Not_InterestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not interested`)
};

const zh_hans1_note_not_interested = /** @type {(inputs: Note_Not_InterestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不感兴趣`)
};

/**
* | output |
* | --- |
* | "Not interested" |
*
* @param {Note_Not_InterestedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_not_interested = /** @type {((inputs?: Note_Not_InterestedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Not_InterestedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_not_interested(inputs)
	return en_note_not_interested(inputs)
});