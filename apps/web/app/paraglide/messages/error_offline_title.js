/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Offline_TitleInputs */

const en_error_offline_title = /** @type {(inputs: Error_Offline_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are offline`)
};

const zh_hans1_error_offline_title = /** @type {(inputs: Error_Offline_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有连上网`)
};

/**
* | output |
* | --- |
* | "You are offline" |
*
* @param {Error_Offline_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const error_offline_title = /** @type {((inputs?: Error_Offline_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Offline_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_error_offline_title(inputs)
	return en_error_offline_title(inputs)
});