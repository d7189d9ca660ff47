/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_WaitingInputs */

const en_admin_waiting = /** @type {(inputs: Admin_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting`)
};

const zh_hans1_admin_waiting = /** @type {(inputs: Admin_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`排队`)
};

/**
* | output |
* | --- |
* | "Waiting" |
*
* @param {Admin_WaitingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_waiting = /** @type {((inputs?: Admin_WaitingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_WaitingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_waiting(inputs)
	return en_admin_waiting(inputs)
});