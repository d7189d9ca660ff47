/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_AnalyticsInputs */

const en_consent_analytics = /** @type {(inputs: Consent_AnalyticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Counting visits`)
};

const zh_hans1_consent_analytics = /** @type {(inputs: Consent_AnalyticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`统计访问`)
};

/**
* | output |
* | --- |
* | "Counting visits" |
*
* @param {Consent_AnalyticsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const consent_analytics = /** @type {((inputs?: Consent_AnalyticsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_AnalyticsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_consent_analytics(inputs)
	return en_consent_analytics(inputs)
});