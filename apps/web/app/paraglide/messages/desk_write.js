/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Desk_WriteInputs */

const en_desk_write = /** @type {(inputs: Desk_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a note`)
};

const zh_hans1_desk_write = /** @type {(inputs: Desk_WriteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`写一篇`)
};

/**
* | output |
* | --- |
* | "Write a note" |
*
* @param {Desk_WriteInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const desk_write = /** @type {((inputs?: Desk_WriteInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Desk_WriteInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_desk_write(inputs)
	return en_desk_write(inputs)
});