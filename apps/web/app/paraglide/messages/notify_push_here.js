/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_Push_HereInputs */

const en_notify_push_here = /** @type {(inputs: Notify_Push_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On this browser`)
};

const zh_hans1_notify_push_here = /** @type {(inputs: Notify_Push_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`在这个浏览器`)
};

/**
* | output |
* | --- |
* | "On this browser" |
*
* @param {Notify_Push_HereInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_push_here = /** @type {((inputs?: Notify_Push_HereInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_Push_HereInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_push_here(inputs)
	return en_notify_push_here(inputs)
});