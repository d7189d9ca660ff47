/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Data_Import_ChooseInputs */

const en_data_import_choose = /** @type {(inputs: Data_Import_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose an archive`)
};

const zh_hans1_data_import_choose = /** @type {(inputs: Data_Import_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`选压缩包`)
};

/**
* | output |
* | --- |
* | "Choose an archive" |
*
* @param {Data_Import_ChooseInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_import_choose = /** @type {((inputs?: Data_Import_ChooseInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Import_ChooseInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_import_choose(inputs)
	return en_data_import_choose(inputs)
});