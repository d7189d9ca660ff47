/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Theme_AutoInputs */

const en_theme_auto = /** @type {(inputs: Theme_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As the device`)
};

const zh_hans1_theme_auto = /** @type {(inputs: Theme_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`跟随设备`)
};

/**
* | output |
* | --- |
* | "As the device" |
*
* @param {Theme_AutoInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const theme_auto = /** @type {((inputs?: Theme_AutoInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Theme_AutoInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_theme_auto(inputs)
	return en_theme_auto(inputs)
});