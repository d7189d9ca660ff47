/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Say_OffInputs */

const en_compose_say_off = /** @type {(inputs: Compose_Say_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody`)
};

const zh_hans1_compose_say_off = /** @type {(inputs: Compose_Say_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不开放`)
};

/**
* | output |
* | --- |
* | "Nobody" |
*
* @param {Compose_Say_OffInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_say_off = /** @type {((inputs?: Compose_Say_OffInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Say_OffInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_say_off(inputs)
	return en_compose_say_off(inputs)
});