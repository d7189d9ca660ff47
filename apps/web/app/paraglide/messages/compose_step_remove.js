/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Step_RemoveInputs */

const en_compose_step_remove = /** @type {(inputs: Compose_Step_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take the step out`)
};

const zh_hans1_compose_step_remove = /** @type {(inputs: Compose_Step_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`拿掉这一步`)
};

/**
* | output |
* | --- |
* | "Take the step out" |
*
* @param {Compose_Step_RemoveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_step_remove = /** @type {((inputs?: Compose_Step_RemoveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Step_RemoveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_step_remove(inputs)
	return en_compose_step_remove(inputs)
});