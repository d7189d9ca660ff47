/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_RequiredInputs */

const en_consent_required = /** @type {(inputs: Consent_RequiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An account needs it.`)
};

const zh_hans1_consent_required = /** @type {(inputs: Consent_RequiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`有账号就需要。`)
};

/**
* | output |
* | --- |
* | "An account needs it." |
*
* @param {Consent_RequiredInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const consent_required = /** @type {((inputs?: Consent_RequiredInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_RequiredInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_consent_required(inputs)
	return en_consent_required(inputs)
});