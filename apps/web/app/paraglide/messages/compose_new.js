/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_NewInputs */

const en_compose_new = /** @type {(inputs: Compose_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New note`)
};

const zh_hans1_compose_new = /** @type {(inputs: Compose_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`发笔记`)
};

/**
* | output |
* | --- |
* | "New note" |
*
* @param {Compose_NewInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_new = /** @type {((inputs?: Compose_NewInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_NewInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_new(inputs)
	return en_compose_new(inputs)
});