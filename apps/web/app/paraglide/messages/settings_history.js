/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_HistoryInputs */

const en_settings_history = /** @type {(inputs: Settings_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`History`)
};

const zh_hans1_settings_history = /** @type {(inputs: Settings_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`浏览记录`)
};

/**
* | output |
* | --- |
* | "History" |
*
* @param {Settings_HistoryInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const settings_history = /** @type {((inputs?: Settings_HistoryInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_HistoryInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_settings_history(inputs)
	return en_settings_history(inputs)
});