/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Say_EveryoneInputs */

const en_compose_say_everyone = /** @type {(inputs: Compose_Say_EveryoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everyone`)
};

const zh_hans1_compose_say_everyone = /** @type {(inputs: Compose_Say_EveryoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`所有人`)
};

/**
* | output |
* | --- |
* | "Everyone" |
*
* @param {Compose_Say_EveryoneInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_say_everyone = /** @type {((inputs?: Compose_Say_EveryoneInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Say_EveryoneInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_say_everyone(inputs)
	return en_compose_say_everyone(inputs)
});