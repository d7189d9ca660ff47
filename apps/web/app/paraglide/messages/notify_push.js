/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_PushInputs */

const en_notify_push = /** @type {(inputs: Notify_PushInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Push`)
};

const zh_hans1_notify_push = /** @type {(inputs: Notify_PushInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`推送`)
};

/**
* | output |
* | --- |
* | "Push" |
*
* @param {Notify_PushInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_push = /** @type {((inputs?: Notify_PushInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_PushInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_push(inputs)
	return en_notify_push(inputs)
});