/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reports_StatesInputs */

const en_reports_states = /** @type {(inputs: Reports_StatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reports`)
};

const zh_hans1_reports_states = /** @type {(inputs: Reports_StatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`举报`)
};

/**
* | output |
* | --- |
* | "Reports" |
*
* @param {Reports_StatesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const reports_states = /** @type {((inputs?: Reports_StatesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reports_StatesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_reports_states(inputs)
	return en_reports_states(inputs)
});