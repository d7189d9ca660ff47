/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decide_NoteInputs */

const en_decide_note = /** @type {(inputs: Decide_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A word on the decision`)
};

const zh_hans1_decide_note = /** @type {(inputs: Decide_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`处理说明`)
};

/**
* | output |
* | --- |
* | "A word on the decision" |
*
* @param {Decide_NoteInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const decide_note = /** @type {((inputs?: Decide_NoteInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decide_NoteInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_decide_note(inputs)
	return en_decide_note(inputs)
});