/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_UnauthenticatedInputs */

const en_refusal_unauthenticated = /** @type {(inputs: Refusal_UnauthenticatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your session has ended. Sign in again.`)
};

const zh_hans1_refusal_unauthenticated = /** @type {(inputs: Refusal_UnauthenticatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`登录已过期，再登录一次。`)
};

/**
* | output |
* | --- |
* | "Your session has ended. Sign in again." |
*
* @param {Refusal_UnauthenticatedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_unauthenticated = /** @type {((inputs?: Refusal_UnauthenticatedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_UnauthenticatedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_unauthenticated(inputs)
	return en_refusal_unauthenticated(inputs)
});