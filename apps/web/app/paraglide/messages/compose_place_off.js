/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Place_OffInputs */

const en_compose_place_off = /** @type {(inputs: Compose_Place_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No place`)
};

const zh_hans1_compose_place_off = /** @type {(inputs: Compose_Place_OffInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不写地点`)
};

/**
* | output |
* | --- |
* | "No place" |
*
* @param {Compose_Place_OffInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_place_off = /** @type {((inputs?: Compose_Place_OffInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Place_OffInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_place_off(inputs)
	return en_compose_place_off(inputs)
});