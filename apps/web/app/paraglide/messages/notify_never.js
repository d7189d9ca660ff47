/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_NeverInputs */

const en_notify_never = /** @type {(inputs: Notify_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Never`)
};

const zh_hans1_notify_never = /** @type {(inputs: Notify_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不寄`)
};

/**
* | output |
* | --- |
* | "Never" |
*
* @param {Notify_NeverInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_never = /** @type {((inputs?: Notify_NeverInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_NeverInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_never(inputs)
	return en_notify_never(inputs)
});