/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Busy_TitleInputs */

const en_error_busy_title = /** @type {(inputs: Error_Busy_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Very busy right now`)
};

const zh_hans1_error_busy_title = /** @type {(inputs: Error_Busy_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`现在人太多了`)
};

/**
* | output |
* | --- |
* | "Very busy right now" |
*
* @param {Error_Busy_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const error_busy_title = /** @type {((inputs?: Error_Busy_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Busy_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_error_busy_title(inputs)
	return en_error_busy_title(inputs)
});