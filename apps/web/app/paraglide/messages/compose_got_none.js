/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Got_NoneInputs */

const en_compose_got_none = /** @type {(inputs: Compose_Got_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not stated`)
};

const zh_hans1_compose_got_none = /** @type {(inputs: Compose_Got_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不写`)
};

/**
* | output |
* | --- |
* | "Not stated" |
*
* @param {Compose_Got_NoneInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_got_none = /** @type {((inputs?: Compose_Got_NoneInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Got_NoneInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_got_none(inputs)
	return en_compose_got_none(inputs)
});