/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_RestoreInputs */

const en_people_restore = /** @type {(inputs: People_RestoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let in again`)
};

const zh_hans1_people_restore = /** @type {(inputs: People_RestoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`解除封停`)
};

/**
* | output |
* | --- |
* | "Let in again" |
*
* @param {People_RestoreInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const people_restore = /** @type {((inputs?: People_RestoreInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_RestoreInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_people_restore(inputs)
	return en_people_restore(inputs)
});