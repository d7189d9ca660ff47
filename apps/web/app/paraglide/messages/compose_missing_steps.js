/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Missing_StepsInputs */

const en_compose_missing_steps = /** @type {(inputs: Compose_Missing_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It needs at least one step.`)
};

const zh_hans1_compose_missing_steps = /** @type {(inputs: Compose_Missing_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`至少要有一步。`)
};

/**
* | output |
* | --- |
* | "It needs at least one step." |
*
* @param {Compose_Missing_StepsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_missing_steps = /** @type {((inputs?: Compose_Missing_StepsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Missing_StepsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_missing_steps(inputs)
	return en_compose_missing_steps(inputs)
});