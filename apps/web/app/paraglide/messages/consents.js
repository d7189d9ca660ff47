/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} ConsentsInputs */

const en_consents = /** @type {(inputs: ConsentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you agreed to`)
};

const zh_hans1_consents = /** @type {(inputs: ConsentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`你同意过的`)
};

/**
* | output |
* | --- |
* | "What you agreed to" |
*
* @param {ConsentsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const consents = /** @type {((inputs?: ConsentsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<ConsentsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_consents(inputs)
	return en_consents(inputs)
});