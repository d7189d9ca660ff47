/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_UptimeInputs */

const en_admin_uptime = /** @type {(inputs: Admin_UptimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Running for`)
};

const zh_hans1_admin_uptime = /** @type {(inputs: Admin_UptimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已运行`)
};

/**
* | output |
* | --- |
* | "Running for" |
*
* @param {Admin_UptimeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_uptime = /** @type {((inputs?: Admin_UptimeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_UptimeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_uptime(inputs)
	return en_admin_uptime(inputs)
});