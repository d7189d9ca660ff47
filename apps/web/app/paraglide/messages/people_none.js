/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_NoneInputs */

const en_people_none = /** @type {(inputs: People_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody by this name.`)
};

const zh_hans1_people_none = /** @type {(inputs: People_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`没有这个人。`)
};

/**
* | output |
* | --- |
* | "Nobody by this name." |
*
* @param {People_NoneInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const people_none = /** @type {((inputs?: People_NoneInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_NoneInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_people_none(inputs)
	return en_people_none(inputs)
});