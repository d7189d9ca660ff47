/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} History_Clear_TextInputs */

const en_history_clear_text = /** @type {(inputs: History_Clear_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything you opened is forgotten. It cannot be taken back.`)
};

const zh_hans1_history_clear_text = /** @type {(inputs: History_Clear_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`看过的都会忘掉，拿不回来。`)
};

/**
* | output |
* | --- |
* | "Everything you opened is forgotten. It cannot be taken back." |
*
* @param {History_Clear_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const history_clear_text = /** @type {((inputs?: History_Clear_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<History_Clear_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_history_clear_text(inputs)
	return en_history_clear_text(inputs)
});