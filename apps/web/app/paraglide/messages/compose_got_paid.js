/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Got_PaidInputs */

const en_compose_got_paid = /** @type {(inputs: Compose_Got_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paid to write it`)
};

const zh_hans1_compose_got_paid = /** @type {(inputs: Compose_Got_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`收费推广`)
};

/**
* | output |
* | --- |
* | "Paid to write it" |
*
* @param {Compose_Got_PaidInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_got_paid = /** @type {((inputs?: Compose_Got_PaidInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Got_PaidInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_got_paid(inputs)
	return en_compose_got_paid(inputs)
});