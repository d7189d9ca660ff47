/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decide_WarnInputs */

const en_decide_warn = /** @type {(inputs: Decide_WarnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Warn`)
};

const zh_hans1_decide_warn = /** @type {(inputs: Decide_WarnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`警告`)
};

/**
* | output |
* | --- |
* | "Warn" |
*
* @param {Decide_WarnInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const decide_warn = /** @type {((inputs?: Decide_WarnInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decide_WarnInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_decide_warn(inputs)
	return en_decide_warn(inputs)
});