/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_WindowInputs */

const en_compose_window = /** @type {(inputs: Compose_WindowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From 1 hour to 14 days ahead.`)
};

const zh_hans1_compose_window = /** @type {(inputs: Compose_WindowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 小时后到 14 天内。`)
};

/**
* | output |
* | --- |
* | "From 1 hour to 14 days ahead." |
*
* @param {Compose_WindowInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_window = /** @type {((inputs?: Compose_WindowInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_WindowInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_window(inputs)
	return en_compose_window(inputs)
});