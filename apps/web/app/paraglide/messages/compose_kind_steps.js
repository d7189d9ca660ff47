/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Kind_StepsInputs */

const en_compose_kind_steps = /** @type {(inputs: Compose_Kind_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steps`)
};

const zh_hans1_compose_kind_steps = /** @type {(inputs: Compose_Kind_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`步骤`)
};

/**
* | output |
* | --- |
* | "Steps" |
*
* @param {Compose_Kind_StepsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_kind_steps = /** @type {((inputs?: Compose_Kind_StepsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Kind_StepsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_kind_steps(inputs)
	return en_compose_kind_steps(inputs)
});