/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_Store_EmbeddedInputs */

const en_admin_store_embedded = /** @type {(inputs: Admin_Store_EmbeddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`embedded`)
};

const zh_hans1_admin_store_embedded = /** @type {(inputs: Admin_Store_EmbeddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`内置`)
};

/**
* | output |
* | --- |
* | "embedded" |
*
* @param {Admin_Store_EmbeddedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_store_embedded = /** @type {((inputs?: Admin_Store_EmbeddedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_Store_EmbeddedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_store_embedded(inputs)
	return en_admin_store_embedded(inputs)
});