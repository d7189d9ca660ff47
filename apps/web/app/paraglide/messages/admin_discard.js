/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_DiscardInputs */

const en_admin_discard = /** @type {(inputs: Admin_DiscardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let go`)
};

const zh_hans1_admin_discard = /** @type {(inputs: Admin_DiscardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`放弃`)
};

/**
* | output |
* | --- |
* | "Let go" |
*
* @param {Admin_DiscardInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_discard = /** @type {((inputs?: Admin_DiscardInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_DiscardInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_discard(inputs)
	return en_admin_discard(inputs)
});