/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_Push_DeniedInputs */

const en_notify_push_denied = /** @type {(inputs: Notify_Push_DeniedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser forbids it. Allow it beside the address.`)
};

const zh_hans1_notify_push_denied = /** @type {(inputs: Notify_Push_DeniedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`浏览器不允许，在地址栏旁边打开。`)
};

/**
* | output |
* | --- |
* | "The browser forbids it. Allow it beside the address." |
*
* @param {Notify_Push_DeniedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_push_denied = /** @type {((inputs?: Notify_Push_DeniedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_Push_DeniedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_push_denied(inputs)
	return en_notify_push_denied(inputs)
});