/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Data_ImportedInputs */

const en_data_imported = /** @type {(inputs: Data_ImportedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} things are here now.`)
};

const zh_hans1_data_imported = /** @type {(inputs: Data_ImportedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`带进来 ${i?.count} 条。`)
};

/**
* | output |
* | --- |
* | "{count} things are here now." |
*
* @param {Data_ImportedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_imported = /** @type {((inputs: Data_ImportedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_ImportedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_imported(inputs)
	return en_data_imported(inputs)
});