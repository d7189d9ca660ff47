/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Admin_TriesInputs */

const en_admin_tries = /** @type {(inputs: Admin_TriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} tries`)
};

const zh_hans1_admin_tries = /** @type {(inputs: Admin_TriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`试了 ${i?.count} 次`)
};

/**
* | output |
* | --- |
* | "{count} tries" |
*
* @param {Admin_TriesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_tries = /** @type {((inputs: Admin_TriesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_TriesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_tries(inputs)
	return en_admin_tries(inputs)
});