/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_PayloadInputs */

const en_admin_payload = /** @type {(inputs: Admin_PayloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it was given`)
};

const zh_hans1_admin_payload = /** @type {(inputs: Admin_PayloadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`任务内容`)
};

/**
* | output |
* | --- |
* | "What it was given" |
*
* @param {Admin_PayloadInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_payload = /** @type {((inputs?: Admin_PayloadInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_PayloadInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_payload(inputs)
	return en_admin_payload(inputs)
});