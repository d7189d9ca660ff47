/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Desk_ReviewingInputs */

const en_desk_reviewing = /** @type {(inputs: Desk_ReviewingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Being looked at`)
};

const zh_hans1_desk_reviewing = /** @type {(inputs: Desk_ReviewingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`审核中`)
};

/**
* | output |
* | --- |
* | "Being looked at" |
*
* @param {Desk_ReviewingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const desk_reviewing = /** @type {((inputs?: Desk_ReviewingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Desk_ReviewingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_desk_reviewing(inputs)
	return en_desk_reviewing(inputs)
});