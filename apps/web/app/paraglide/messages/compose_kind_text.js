/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Kind_TextInputs */

const en_compose_kind_text = /** @type {(inputs: Compose_Kind_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Text`)
};

const zh_hans1_compose_kind_text = /** @type {(inputs: Compose_Kind_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`文字`)
};

/**
* | output |
* | --- |
* | "Text" |
*
* @param {Compose_Kind_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_kind_text = /** @type {((inputs?: Compose_Kind_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Kind_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_kind_text(inputs)
	return en_compose_kind_text(inputs)
});