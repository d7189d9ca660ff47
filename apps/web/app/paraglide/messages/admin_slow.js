/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ lanes: NonNullable<unknown> }} Admin_SlowInputs */

const en_admin_slow = /** @type {(inputs: Admin_SlowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Waiting over 10 minutes: ${i?.lanes}.`)
};

const zh_hans1_admin_slow = /** @type {(inputs: Admin_SlowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`等了超过 10 分钟：${i?.lanes}。`)
};

/**
* | output |
* | --- |
* | "Waiting over 10 minutes: {lanes}." |
*
* @param {Admin_SlowInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_slow = /** @type {((inputs: Admin_SlowInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_SlowInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_slow(inputs)
	return en_admin_slow(inputs)
});