/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_OldestInputs */

const en_admin_oldest = /** @type {(inputs: Admin_OldestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Oldest`)
};

const zh_hans1_admin_oldest = /** @type {(inputs: Admin_OldestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`最久`)
};

/**
* | output |
* | --- |
* | "Oldest" |
*
* @param {Admin_OldestInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_oldest = /** @type {((inputs?: Admin_OldestInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_OldestInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_oldest(inputs)
	return en_admin_oldest(inputs)
});