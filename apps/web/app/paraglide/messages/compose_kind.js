/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_KindInputs */

const en_compose_kind = /** @type {(inputs: Compose_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kind of note`)
};

const zh_hans1_compose_kind = /** @type {(inputs: Compose_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`笔记类型`)
};

/**
* | output |
* | --- |
* | "Kind of note" |
*
* @param {Compose_KindInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_kind = /** @type {((inputs?: Compose_KindInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_KindInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_kind(inputs)
	return en_compose_kind(inputs)
});