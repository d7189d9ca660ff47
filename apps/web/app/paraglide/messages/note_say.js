/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_SayInputs */

const en_note_say = /** @type {(inputs: Note_SayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say something`)
};

const zh_hans1_note_say = /** @type {(inputs: Note_SayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`说点什么`)
};

/**
* | output |
* | --- |
* | "Say something" |
*
* @param {Note_SayInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_say = /** @type {((inputs?: Note_SayInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_SayInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_say(inputs)
	return en_note_say(inputs)
});