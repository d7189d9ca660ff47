/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_See_PrivateInputs */

const en_compose_see_private = /** @type {(inputs: Compose_See_PrivateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only me`)
};

const zh_hans1_compose_see_private = /** @type {(inputs: Compose_See_PrivateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只有我`)
};

/**
* | output |
* | --- |
* | "Only me" |
*
* @param {Compose_See_PrivateInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_see_private = /** @type {((inputs?: Compose_See_PrivateInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_See_PrivateInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_see_private(inputs)
	return en_compose_see_private(inputs)
});