/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Place_NearInputs */

const en_compose_place_near = /** @type {(inputs: Compose_Place_NearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Around me`)
};

const zh_hans1_compose_place_near = /** @type {(inputs: Compose_Place_NearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`我附近`)
};

/**
* | output |
* | --- |
* | "Around me" |
*
* @param {Compose_Place_NearInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_place_near = /** @type {((inputs?: Compose_Place_NearInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Place_NearInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_place_near(inputs)
	return en_compose_place_near(inputs)
});