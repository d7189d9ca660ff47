/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Step_UpInputs */

const en_compose_step_up = /** @type {(inputs: Compose_Step_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Move up`)
};

const zh_hans1_compose_step_up = /** @type {(inputs: Compose_Step_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`往上移`)
};

/**
* | output |
* | --- |
* | "Move up" |
*
* @param {Compose_Step_UpInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_step_up = /** @type {((inputs?: Compose_Step_UpInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Step_UpInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_step_up(inputs)
	return en_compose_step_up(inputs)
});