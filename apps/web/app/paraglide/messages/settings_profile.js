/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_ProfileInputs */

const en_settings_profile = /** @type {(inputs: Settings_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Profile`)
};

const zh_hans1_settings_profile = /** @type {(inputs: Settings_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`资料`)
};

/**
* | output |
* | --- |
* | "Profile" |
*
* @param {Settings_ProfileInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const settings_profile = /** @type {((inputs?: Settings_ProfileInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_ProfileInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_settings_profile(inputs)
	return en_settings_profile(inputs)
});