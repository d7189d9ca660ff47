/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_KindsInputs */

const en_notify_kinds = /** @type {(inputs: Notify_KindsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you are told of`)
};

const zh_hans1_notify_kinds = /** @type {(inputs: Notify_KindsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`告诉你什么`)
};

/**
* | output |
* | --- |
* | "What you are told of" |
*
* @param {Notify_KindsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_kinds = /** @type {((inputs?: Notify_KindsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_KindsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_kinds(inputs)
	return en_notify_kinds(inputs)
});