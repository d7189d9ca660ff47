/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ excerpt: NonNullable<unknown> }} Compose_Reason_BannedInputs */

const en_compose_reason_banned = /** @type {(inputs: Compose_Reason_BannedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“${i?.excerpt}” does not go. Say what you saw instead.`)
};

const zh_hans1_compose_reason_banned = /** @type {(inputs: Compose_Reason_BannedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“${i?.excerpt}”不能写。换成你看到的变化就可以发布。`)
};

/**
* | output |
* | --- |
* | "“{excerpt}” does not go. Say what you saw instead." |
*
* @param {Compose_Reason_BannedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_reason_banned = /** @type {((inputs: Compose_Reason_BannedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Reason_BannedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_reason_banned(inputs)
	return en_compose_reason_banned(inputs)
});