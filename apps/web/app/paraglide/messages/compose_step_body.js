/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Step_BodyInputs */

const en_compose_step_body = /** @type {(inputs: Compose_Step_BodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How`)
};

const zh_hans1_compose_step_body = /** @type {(inputs: Compose_Step_BodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`怎么做`)
};

/**
* | output |
* | --- |
* | "How" |
*
* @param {Compose_Step_BodyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_step_body = /** @type {((inputs?: Compose_Step_BodyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Step_BodyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_step_body(inputs)
	return en_compose_step_body(inputs)
});