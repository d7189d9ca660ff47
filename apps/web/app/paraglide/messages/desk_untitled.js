/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Desk_UntitledInputs */

const en_desk_untitled = /** @type {(inputs: Desk_UntitledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No title yet`)
};

const zh_hans1_desk_untitled = /** @type {(inputs: Desk_UntitledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还没有标题`)
};

/**
* | output |
* | --- |
* | "No title yet" |
*
* @param {Desk_UntitledInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const desk_untitled = /** @type {((inputs?: Desk_UntitledInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Desk_UntitledInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_desk_untitled(inputs)
	return en_desk_untitled(inputs)
});