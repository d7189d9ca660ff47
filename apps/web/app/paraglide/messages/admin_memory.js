/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_MemoryInputs */

const en_admin_memory = /** @type {(inputs: Admin_MemoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Memory`)
};

const zh_hans1_admin_memory = /** @type {(inputs: Admin_MemoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`内存`)
};

/**
* | output |
* | --- |
* | "Memory" |
*
* @param {Admin_MemoryInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_memory = /** @type {((inputs?: Admin_MemoryInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_MemoryInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_memory(inputs)
	return en_admin_memory(inputs)
});