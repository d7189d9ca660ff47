/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} History_Clear_TitleInputs */

const en_history_clear_title = /** @type {(inputs: History_Clear_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clear your history?`)
};

const zh_hans1_history_clear_title = /** @type {(inputs: History_Clear_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`清空浏览记录？`)
};

/**
* | output |
* | --- |
* | "Clear your history?" |
*
* @param {History_Clear_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const history_clear_title = /** @type {((inputs?: History_Clear_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<History_Clear_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_history_clear_title(inputs)
	return en_history_clear_title(inputs)
});