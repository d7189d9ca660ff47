/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_PrivacyInputs */

const en_consent_privacy = /** @type {(inputs: Consent_PrivacyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How data is used`)
};

const zh_hans1_consent_privacy = /** @type {(inputs: Consent_PrivacyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`数据怎么用`)
};

/**
* | output |
* | --- |
* | "How data is used" |
*
* @param {Consent_PrivacyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const consent_privacy = /** @type {((inputs?: Consent_PrivacyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_PrivacyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_consent_privacy(inputs)
	return en_consent_privacy(inputs)
});