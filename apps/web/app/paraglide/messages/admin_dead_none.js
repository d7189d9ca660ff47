/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_Dead_NoneInputs */

const en_admin_dead_none = /** @type {(inputs: Admin_Dead_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No failed job`)
};

const zh_hans1_admin_dead_none = /** @type {(inputs: Admin_Dead_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有失败的任务`)
};

/**
* | output |
* | --- |
* | "No failed job" |
*
* @param {Admin_Dead_NoneInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_dead_none = /** @type {((inputs?: Admin_Dead_NoneInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_Dead_NoneInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_dead_none(inputs)
	return en_admin_dead_none(inputs)
});