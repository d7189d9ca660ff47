/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_LeavingInputs */

const en_people_leaving = /** @type {(inputs: People_LeavingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leaving`)
};

const zh_hans1_people_leaving = /** @type {(inputs: People_LeavingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`注销中`)
};

/**
* | output |
* | --- |
* | "Leaving" |
*
* @param {People_LeavingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const people_leaving = /** @type {((inputs?: People_LeavingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_LeavingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_people_leaving(inputs)
	return en_people_leaving(inputs)
});