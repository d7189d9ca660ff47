/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Step_AddInputs */

const en_compose_step_add = /** @type {(inputs: Compose_Step_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a step`)
};

const zh_hans1_compose_step_add = /** @type {(inputs: Compose_Step_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`加一步`)
};

/**
* | output |
* | --- |
* | "Add a step" |
*
* @param {Compose_Step_AddInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_step_add = /** @type {((inputs?: Compose_Step_AddInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Step_AddInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_step_add(inputs)
	return en_compose_step_add(inputs)
});