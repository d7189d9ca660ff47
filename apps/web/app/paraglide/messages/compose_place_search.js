/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Place_SearchInputs */

const en_compose_place_search = /** @type {(inputs: Compose_Place_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of a city or spot`)
};

const zh_hans1_compose_place_search = /** @type {(inputs: Compose_Place_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`城市或地点的名字`)
};

/**
* | output |
* | --- |
* | "Name of a city or spot" |
*
* @param {Compose_Place_SearchInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_place_search = /** @type {((inputs?: Compose_Place_SearchInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Place_SearchInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_place_search(inputs)
	return en_compose_place_search(inputs)
});