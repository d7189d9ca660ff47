/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Place_NoneInputs */

const en_compose_place_none = /** @type {(inputs: Compose_Place_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No such place here yet. Choose “Around me” to add one.`)
};

const zh_hans1_compose_place_none = /** @type {(inputs: Compose_Place_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还没有这个地点。点“我附近”可以添加。`)
};

/**
* | output |
* | --- |
* | "No such place here yet. Choose “Around me” to add one." |
*
* @param {Compose_Place_NoneInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_place_none = /** @type {((inputs?: Compose_Place_NoneInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Place_NoneInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_place_none(inputs)
	return en_compose_place_none(inputs)
});