/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_See_MutualsInputs */

const en_compose_see_mutuals = /** @type {(inputs: Compose_See_MutualsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People who follow each other with me`)
};

const zh_hans1_compose_see_mutuals = /** @type {(inputs: Compose_See_MutualsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`互相关注的人`)
};

/**
* | output |
* | --- |
* | "People who follow each other with me" |
*
* @param {Compose_See_MutualsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_see_mutuals = /** @type {((inputs?: Compose_See_MutualsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_See_MutualsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_see_mutuals(inputs)
	return en_compose_see_mutuals(inputs)
});