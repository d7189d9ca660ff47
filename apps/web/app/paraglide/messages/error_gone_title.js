/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Gone_TitleInputs */

const en_error_gone_title = /** @type {(inputs: Error_Gone_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This page is gone`)
};

const zh_hans1_error_gone_title = /** @type {(inputs: Error_Gone_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这个页面不在了`)
};

/**
* | output |
* | --- |
* | "This page is gone" |
*
* @param {Error_Gone_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const error_gone_title = /** @type {((inputs?: Error_Gone_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Gone_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_error_gone_title(inputs)
	return en_error_gone_title(inputs)
});