/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_OfflineInputs */

const en_refusal_offline = /** @type {(inputs: Refusal_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No connection. Try again when it is back.`)
};

const zh_hans1_refusal_offline = /** @type {(inputs: Refusal_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有网络，连上后再试。`)
};

/**
* | output |
* | --- |
* | "No connection. Try again when it is back." |
*
* @param {Refusal_OfflineInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_offline = /** @type {((inputs?: Refusal_OfflineInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_OfflineInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_offline(inputs)
	return en_refusal_offline(inputs)
});