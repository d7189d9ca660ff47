/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_TermsInputs */

const en_consent_terms = /** @type {(inputs: Consent_TermsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`House rules and terms`)
};

const zh_hans1_consent_terms = /** @type {(inputs: Consent_TermsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`社区约定和条款`)
};

/**
* | output |
* | --- |
* | "House rules and terms" |
*
* @param {Consent_TermsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const consent_terms = /** @type {((inputs?: Consent_TermsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_TermsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_consent_terms(inputs)
	return en_consent_terms(inputs)
});