/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_CollectsInputs */

const en_notify_collects = /** @type {(inputs: Notify_CollectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saves`)
};

const zh_hans1_notify_collects = /** @type {(inputs: Notify_CollectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`收藏`)
};

/**
* | output |
* | --- |
* | "Saves" |
*
* @param {Notify_CollectsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_collects = /** @type {((inputs?: Notify_CollectsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_CollectsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_collects(inputs)
	return en_notify_collects(inputs)
});