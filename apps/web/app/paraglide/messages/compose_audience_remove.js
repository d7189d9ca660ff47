/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Compose_Audience_RemoveInputs */

const en_compose_audience_remove = /** @type {(inputs: Compose_Audience_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Take off: ${i?.name}`)
};

const zh_hans1_compose_audience_remove = /** @type {(inputs: Compose_Audience_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`去掉：${i?.name}`)
};

/**
* | output |
* | --- |
* | "Take off: {name}" |
*
* @param {Compose_Audience_RemoveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_audience_remove = /** @type {((inputs: Compose_Audience_RemoveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Audience_RemoveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_audience_remove(inputs)
	return en_compose_audience_remove(inputs)
});