/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_QuietInputs */

const en_admin_quiet = /** @type {(inputs: Admin_QuietInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is waiting.`)
};

const zh_hans1_admin_quiet = /** @type {(inputs: Admin_QuietInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有在排队的。`)
};

/**
* | output |
* | --- |
* | "Nothing is waiting." |
*
* @param {Admin_QuietInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_quiet = /** @type {((inputs?: Admin_QuietInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_QuietInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_quiet(inputs)
	return en_admin_quiet(inputs)
});