/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_PublishedInputs */

const en_compose_published = /** @type {(inputs: Compose_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is out`)
};

const zh_hans1_compose_published = /** @type {(inputs: Compose_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`发出去了`)
};

/**
* | output |
* | --- |
* | "It is out" |
*
* @param {Compose_PublishedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_published = /** @type {((inputs?: Compose_PublishedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_PublishedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_published(inputs)
	return en_compose_published(inputs)
});