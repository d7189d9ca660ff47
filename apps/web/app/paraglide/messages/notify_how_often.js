/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_How_OftenInputs */

const en_notify_how_often = /** @type {(inputs: Notify_How_OftenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How often`)
};

const zh_hans1_notify_how_often = /** @type {(inputs: Notify_How_OftenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`多久一次`)
};

/**
* | output |
* | --- |
* | "How often" |
*
* @param {Notify_How_OftenInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_how_often = /** @type {((inputs?: Notify_How_OftenInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_How_OftenInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_how_often(inputs)
	return en_notify_how_often(inputs)
});