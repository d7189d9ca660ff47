/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Desk_ProcessingInputs */

const en_desk_processing = /** @type {(inputs: Desk_ProcessingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Getting ready`)
};

const zh_hans1_desk_processing = /** @type {(inputs: Desk_ProcessingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`处理中`)
};

/**
* | output |
* | --- |
* | "Getting ready" |
*
* @param {Desk_ProcessingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const desk_processing = /** @type {((inputs?: Desk_ProcessingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Desk_ProcessingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_desk_processing(inputs)
	return en_desk_processing(inputs)
});