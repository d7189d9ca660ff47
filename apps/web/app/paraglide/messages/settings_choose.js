/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_ChooseInputs */

const en_settings_choose = /** @type {(inputs: Settings_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose at the left.`)
};

const zh_hans1_settings_choose = /** @type {(inputs: Settings_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`在左边选一项。`)
};

/**
* | output |
* | --- |
* | "Choose at the left." |
*
* @param {Settings_ChooseInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const settings_choose = /** @type {((inputs?: Settings_ChooseInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_ChooseInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_settings_choose(inputs)
	return en_settings_choose(inputs)
});