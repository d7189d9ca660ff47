/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Empty_TitleInputs */

const en_series_empty_title = /** @type {(inputs: Series_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This series has no notes yet`)
};

const zh_hans1_series_empty_title = /** @type {(inputs: Series_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`合集里还没有笔记`)
};

/**
* | output |
* | --- |
* | "This series has no notes yet" |
*
* @param {Series_Empty_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const series_empty_title = /** @type {((inputs?: Series_Empty_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Empty_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_series_empty_title(inputs)
	return en_series_empty_title(inputs)
});