/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Export_TextInputs */

const en_data_export_text = /** @type {(inputs: Data_Export_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notes, pictures, comments, boards and settings in one archive.`)
};

const zh_hans1_data_export_text = /** @type {(inputs: Data_Export_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`笔记、图片、评论、专辑和设置，放进一个压缩包。`)
};

/**
* | output |
* | --- |
* | "Notes, pictures, comments, boards and settings in one archive." |
*
* @param {Data_Export_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_export_text = /** @type {((inputs?: Data_Export_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Export_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_export_text(inputs)
	return en_data_export_text(inputs)
});