/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_SourceInputs */

const en_compose_source = /** @type {(inputs: Compose_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where it comes from`)
};

const zh_hans1_compose_source = /** @type {(inputs: Compose_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`出处`)
};

/**
* | output |
* | --- |
* | "Where it comes from" |
*
* @param {Compose_SourceInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_source = /** @type {((inputs?: Compose_SourceInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_SourceInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_source(inputs)
	return en_compose_source(inputs)
});