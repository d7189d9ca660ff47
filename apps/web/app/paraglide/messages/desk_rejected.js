/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Desk_RejectedInputs */

const en_desk_rejected = /** @type {(inputs: Desk_RejectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To mend`)
};

const zh_hans1_desk_rejected = /** @type {(inputs: Desk_RejectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`要改`)
};

/**
* | output |
* | --- |
* | "To mend" |
*
* @param {Desk_RejectedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const desk_rejected = /** @type {((inputs?: Desk_RejectedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Desk_RejectedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_desk_rejected(inputs)
	return en_desk_rejected(inputs)
});