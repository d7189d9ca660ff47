/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_OperatorInputs */

const en_settings_operator = /** @type {(inputs: Settings_OperatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Operate`)
};

const zh_hans1_settings_operator = /** @type {(inputs: Settings_OperatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`运营`)
};

/**
* | output |
* | --- |
* | "Operate" |
*
* @param {Settings_OperatorInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const settings_operator = /** @type {((inputs?: Settings_OperatorInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_OperatorInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_settings_operator(inputs)
	return en_settings_operator(inputs)
});