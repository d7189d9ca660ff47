/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_See_PublicInputs */

const en_compose_see_public = /** @type {(inputs: Compose_See_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everyone`)
};

const zh_hans1_compose_see_public = /** @type {(inputs: Compose_See_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`所有人`)
};

/**
* | output |
* | --- |
* | "Everyone" |
*
* @param {Compose_See_PublicInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_see_public = /** @type {((inputs?: Compose_See_PublicInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_See_PublicInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_see_public(inputs)
	return en_compose_see_public(inputs)
});