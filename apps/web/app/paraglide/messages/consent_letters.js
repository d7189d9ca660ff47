/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_LettersInputs */

const en_consent_letters = /** @type {(inputs: Consent_LettersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letters with news`)
};

const zh_hans1_consent_letters = /** @type {(inputs: Consent_LettersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`寄来消息`)
};

/**
* | output |
* | --- |
* | "Letters with news" |
*
* @param {Consent_LettersInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const consent_letters = /** @type {((inputs?: Consent_LettersInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_LettersInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_consent_letters(inputs)
	return en_consent_letters(inputs)
});