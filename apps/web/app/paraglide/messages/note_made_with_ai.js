/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Made_With_AiInputs */

const en_note_made_with_ai = /** @type {(inputs: Note_Made_With_AiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Made with AI`)
};

const zh_hans1_note_made_with_ai = /** @type {(inputs: Note_Made_With_AiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`AI 生成`)
};

/**
* | output |
* | --- |
* | "Made with AI" |
*
* @param {Note_Made_With_AiInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_made_with_ai = /** @type {((inputs?: Note_Made_With_AiInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Made_With_AiInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_made_with_ai(inputs)
	return en_note_made_with_ai(inputs)
});