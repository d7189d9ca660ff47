/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_SuspendedInputs */

const en_refusal_suspended = /** @type {(inputs: Refusal_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your account is suspended.`)
};

const zh_hans1_refusal_suspended = /** @type {(inputs: Refusal_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`你的账号已被停用。`)
};

/**
* | output |
* | --- |
* | "Your account is suspended." |
*
* @param {Refusal_SuspendedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_suspended = /** @type {((inputs?: Refusal_SuspendedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_SuspendedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_suspended(inputs)
	return en_refusal_suspended(inputs)
});