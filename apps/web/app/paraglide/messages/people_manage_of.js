/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} People_Manage_OfInputs */

const en_people_manage_of = /** @type {(inputs: People_Manage_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Manage ${i?.name}`)
};

const zh_hans1_people_manage_of = /** @type {(inputs: People_Manage_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`管理 ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Manage {name}" |
*
* @param {People_Manage_OfInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const people_manage_of = /** @type {((inputs: People_Manage_OfInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Manage_OfInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_people_manage_of(inputs)
	return en_people_manage_of(inputs)
});