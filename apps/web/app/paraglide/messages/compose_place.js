/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_PlaceInputs */

const en_compose_place = /** @type {(inputs: Compose_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place`)
};

const zh_hans1_compose_place = /** @type {(inputs: Compose_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`地点`)
};

/**
* | output |
* | --- |
* | "Place" |
*
* @param {Compose_PlaceInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_place = /** @type {((inputs?: Compose_PlaceInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_PlaceInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_place(inputs)
	return en_compose_place(inputs)
});