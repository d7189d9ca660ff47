/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ clock: NonNullable<unknown> }} Compose_Saved_AtInputs */

const en_compose_saved_at = /** @type {(inputs: Compose_Saved_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Saved at ${i?.clock}`)
};

const zh_hans1_compose_saved_at = /** @type {(inputs: Compose_Saved_AtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.clock} 已存草稿`)
};

/**
* | output |
* | --- |
* | "Saved at {clock}" |
*
* @param {Compose_Saved_AtInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_saved_at = /** @type {((inputs: Compose_Saved_AtInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Saved_AtInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_saved_at(inputs)
	return en_compose_saved_at(inputs)
});