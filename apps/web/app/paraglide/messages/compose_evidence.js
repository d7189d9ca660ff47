/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_EvidenceInputs */

const en_compose_evidence = /** @type {(inputs: Compose_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How you got it`)
};

const zh_hans1_compose_evidence = /** @type {(inputs: Compose_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`怎么得到的`)
};

/**
* | output |
* | --- |
* | "How you got it" |
*
* @param {Compose_EvidenceInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_evidence = /** @type {((inputs?: Compose_EvidenceInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_EvidenceInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_evidence(inputs)
	return en_compose_evidence(inputs)
});