/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_FindInputs */

const en_people_find = /** @type {(inputs: People_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Handle or e-mail`)
};

const zh_hans1_people_find = /** @type {(inputs: People_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`账号名或邮箱`)
};

/**
* | output |
* | --- |
* | "Handle or e-mail" |
*
* @param {People_FindInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const people_find = /** @type {((inputs?: People_FindInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_FindInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_people_find(inputs)
	return en_people_find(inputs)
});