/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_DataInputs */

const en_settings_data = /** @type {(inputs: Settings_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your data`)
};

const zh_hans1_settings_data = /** @type {(inputs: Settings_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`你的数据`)
};

/**
* | output |
* | --- |
* | "Your data" |
*
* @param {Settings_DataInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const settings_data = /** @type {((inputs?: Settings_DataInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_DataInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_settings_data(inputs)
	return en_settings_data(inputs)
});