/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_Slow_TextInputs */

const en_admin_slow_text = /** @type {(inputs: Admin_Slow_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What people did last shows later than it should.`)
};

const zh_hans1_admin_slow_text = /** @type {(inputs: Admin_Slow_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`大家刚做的事会晚一些才看到。`)
};

/**
* | output |
* | --- |
* | "What people did last shows later than it should." |
*
* @param {Admin_Slow_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_slow_text = /** @type {((inputs?: Admin_Slow_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_Slow_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_slow_text(inputs)
	return en_admin_slow_text(inputs)
});