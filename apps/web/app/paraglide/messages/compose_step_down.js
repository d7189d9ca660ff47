/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Step_DownInputs */

const en_compose_step_down = /** @type {(inputs: Compose_Step_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Move down`)
};

const zh_hans1_compose_step_down = /** @type {(inputs: Compose_Step_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`往下移`)
};

/**
* | output |
* | --- |
* | "Move down" |
*
* @param {Compose_Step_DownInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_step_down = /** @type {((inputs?: Compose_Step_DownInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Step_DownInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_step_down(inputs)
	return en_compose_step_down(inputs)
});