/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_LookInputs */

const en_settings_look = /** @type {(inputs: Settings_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Language and theme`)
};

const zh_hans1_settings_look = /** @type {(inputs: Settings_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`语言和外观`)
};

/**
* | output |
* | --- |
* | "Language and theme" |
*
* @param {Settings_LookInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const settings_look = /** @type {((inputs?: Settings_LookInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_LookInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_settings_look(inputs)
	return en_settings_look(inputs)
});