/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Import_TextInputs */

const en_data_import_text = /** @type {(inputs: Data_Import_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An archive that an export made, here or elsewhere.`)
};

const zh_hans1_data_import_text = /** @type {(inputs: Data_Import_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这里或别处导出的压缩包。`)
};

/**
* | output |
* | --- |
* | "An archive that an export made, here or elsewhere." |
*
* @param {Data_Import_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_import_text = /** @type {((inputs?: Data_Import_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Import_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_import_text(inputs)
	return en_data_import_text(inputs)
});