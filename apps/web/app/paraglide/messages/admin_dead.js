/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_DeadInputs */

const en_admin_dead = /** @type {(inputs: Admin_DeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Failed`)
};

const zh_hans1_admin_dead = /** @type {(inputs: Admin_DeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`失败`)
};

/**
* | output |
* | --- |
* | "Failed" |
*
* @param {Admin_DeadInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_dead = /** @type {((inputs?: Admin_DeadInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_DeadInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_dead(inputs)
	return en_admin_dead(inputs)
});