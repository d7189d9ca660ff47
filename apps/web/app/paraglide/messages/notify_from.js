/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_FromInputs */

const en_notify_from = /** @type {(inputs: Notify_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From whom`)
};

const zh_hans1_notify_from = /** @type {(inputs: Notify_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`谁的`)
};

/**
* | output |
* | --- |
* | "From whom" |
*
* @param {Notify_FromInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_from = /** @type {((inputs?: Notify_FromInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_FromInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_from(inputs)
	return en_notify_from(inputs)
});