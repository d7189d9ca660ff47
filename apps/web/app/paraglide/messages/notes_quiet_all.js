/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notes_Quiet_AllInputs */

const en_notes_quiet_all = /** @type {(inputs: Notes_Quiet_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All notes stay on your page and for followers.`)
};

const zh_hans1_notes_quiet_all = /** @type {(inputs: Notes_Quiet_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`所有笔记只留在你的主页和关注你的人那里。`)
};

/**
* | output |
* | --- |
* | "All notes stay on your page and for followers." |
*
* @param {Notes_Quiet_AllInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notes_quiet_all = /** @type {((inputs?: Notes_Quiet_AllInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notes_Quiet_AllInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notes_quiet_all(inputs)
	return en_notes_quiet_all(inputs)
});