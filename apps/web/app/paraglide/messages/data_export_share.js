/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ share: NonNullable<unknown> }} Data_Export_ShareInputs */

const en_data_export_share = /** @type {(inputs: Data_Export_ShareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.share}% put together`)
};

const zh_hans1_data_export_share = /** @type {(inputs: Data_Export_ShareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`已完成 ${i?.share}%`)
};

/**
* | output |
* | --- |
* | "{share}% put together" |
*
* @param {Data_Export_ShareInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const data_export_share = /** @type {((inputs: Data_Export_ShareInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Data_Export_ShareInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_data_export_share(inputs)
	return en_data_export_share(inputs)
});