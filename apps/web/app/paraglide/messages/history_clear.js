/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} History_ClearInputs */

const en_history_clear = /** @type {(inputs: History_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clear all`)
};

const zh_hans1_history_clear = /** @type {(inputs: History_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`全部清空`)
};

/**
* | output |
* | --- |
* | "Clear all" |
*
* @param {History_ClearInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const history_clear = /** @type {((inputs?: History_ClearInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<History_ClearInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_history_clear(inputs)
	return en_history_clear(inputs)
});