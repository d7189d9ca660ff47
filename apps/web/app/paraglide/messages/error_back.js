/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_BackInputs */

const en_error_back = /** @type {(inputs: Error_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to Explore`)
};

const zh_hans1_error_back = /** @type {(inputs: Error_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`回到发现`)
};

/**
* | output |
* | --- |
* | "Back to Explore" |
*
* @param {Error_BackInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const error_back = /** @type {((inputs?: Error_BackInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_BackInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_error_back(inputs)
	return en_error_back(inputs)
});