/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Compose_Place_NewInputs */

const en_compose_place_new = /** @type {(inputs: Compose_Place_NewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`New place: ${i?.name}`)
};

const zh_hans1_compose_place_new = /** @type {(inputs: Compose_Place_NewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`新地点：${i?.name}`)
};

/**
* | output |
* | --- |
* | "New place: {name}" |
*
* @param {Compose_Place_NewInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_place_new = /** @type {((inputs: Compose_Place_NewInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Place_NewInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_place_new(inputs)
	return en_compose_place_new(inputs)
});