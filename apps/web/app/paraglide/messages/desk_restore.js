/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Desk_RestoreInputs */

const en_desk_restore = /** @type {(inputs: Desk_RestoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take back`)
};

const zh_hans1_desk_restore = /** @type {(inputs: Desk_RestoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`拿回来`)
};

/**
* | output |
* | --- |
* | "Take back" |
*
* @param {Desk_RestoreInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const desk_restore = /** @type {((inputs?: Desk_RestoreInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Desk_RestoreInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_desk_restore(inputs)
	return en_desk_restore(inputs)
});