/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_PersonalisationInputs */

const en_consent_personalisation = /** @type {(inputs: Consent_PersonalisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A feed that learns from what I do`)
};

const zh_hans1_consent_personalisation = /** @type {(inputs: Consent_PersonalisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`按我的行为推荐`)
};

/**
* | output |
* | --- |
* | "A feed that learns from what I do" |
*
* @param {Consent_PersonalisationInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const consent_personalisation = /** @type {((inputs?: Consent_PersonalisationInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_PersonalisationInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_consent_personalisation(inputs)
	return en_consent_personalisation(inputs)
});