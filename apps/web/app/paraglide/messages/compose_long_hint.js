/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Long_HintInputs */

const en_compose_long_hint = /** @type {(inputs: Compose_Long_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As long as it takes`)
};

const zh_hans1_compose_long_hint = /** @type {(inputs: Compose_Long_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`想写多长就多长`)
};

/**
* | output |
* | --- |
* | "As long as it takes" |
*
* @param {Compose_Long_HintInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_long_hint = /** @type {((inputs?: Compose_Long_HintInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Long_HintInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_long_hint(inputs)
	return en_compose_long_hint(inputs)
});