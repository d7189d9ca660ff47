/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Wrong_StateInputs */

const en_refusal_wrong_state = /** @type {(inputs: Refusal_Wrong_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Someone changed this meanwhile. Load the page again.`)
};

const zh_hans1_refusal_wrong_state = /** @type {(inputs: Refusal_Wrong_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`刚刚有别的改动，重新打开页面看看。`)
};

/**
* | output |
* | --- |
* | "Someone changed this meanwhile. Load the page again." |
*
* @param {Refusal_Wrong_StateInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const refusal_wrong_state = /** @type {((inputs?: Refusal_Wrong_StateInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Wrong_StateInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_refusal_wrong_state(inputs)
	return en_refusal_wrong_state(inputs)
});