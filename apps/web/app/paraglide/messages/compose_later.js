/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_LaterInputs */

const en_compose_later = /** @type {(inputs: Compose_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publish later`)
};

const zh_hans1_compose_later = /** @type {(inputs: Compose_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`定时发布`)
};

/**
* | output |
* | --- |
* | "Publish later" |
*
* @param {Compose_LaterInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_later = /** @type {((inputs?: Compose_LaterInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_LaterInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_later(inputs)
	return en_compose_later(inputs)
});