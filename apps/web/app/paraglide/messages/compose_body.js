/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_BodyInputs */

const en_compose_body = /** @type {(inputs: Compose_BodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Words`)
};

const zh_hans1_compose_body = /** @type {(inputs: Compose_BodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`正文`)
};

/**
* | output |
* | --- |
* | "Words" |
*
* @param {Compose_BodyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_body = /** @type {((inputs?: Compose_BodyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_BodyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_body(inputs)
	return en_compose_body(inputs)
});