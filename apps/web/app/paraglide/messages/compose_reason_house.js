/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Reason_HouseInputs */

const en_compose_reason_house = /** @type {(inputs: Compose_Reason_HouseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It breaks a house rule.`)
};

const zh_hans1_compose_reason_house = /** @type {(inputs: Compose_Reason_HouseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不符合社区约定。`)
};

/**
* | output |
* | --- |
* | "It breaks a house rule." |
*
* @param {Compose_Reason_HouseInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_reason_house = /** @type {((inputs?: Compose_Reason_HouseInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Reason_HouseInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_reason_house(inputs)
	return en_compose_reason_house(inputs)
});