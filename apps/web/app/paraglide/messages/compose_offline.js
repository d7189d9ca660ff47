/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_OfflineInputs */

const en_compose_offline = /** @type {(inputs: Compose_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No connection. It is saved when it is back.`)
};

const zh_hans1_compose_offline = /** @type {(inputs: Compose_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有网络，连上以后会自动存。`)
};

/**
* | output |
* | --- |
* | "No connection. It is saved when it is back." |
*
* @param {Compose_OfflineInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_offline = /** @type {((inputs?: Compose_OfflineInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_OfflineInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_offline(inputs)
	return en_compose_offline(inputs)
});