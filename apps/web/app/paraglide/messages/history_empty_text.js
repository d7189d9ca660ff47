/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} History_Empty_TextInputs */

const en_history_empty_text = /** @type {(inputs: History_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notes you open are kept here, for you alone.`)
};

const zh_hans1_history_empty_text = /** @type {(inputs: History_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`看过的笔记会留在这里，只有你看得到。`)
};

/**
* | output |
* | --- |
* | "Notes you open are kept here, for you alone." |
*
* @param {History_Empty_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const history_empty_text = /** @type {((inputs?: History_Empty_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<History_Empty_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_history_empty_text(inputs)
	return en_history_empty_text(inputs)
});