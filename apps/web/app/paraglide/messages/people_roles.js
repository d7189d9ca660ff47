/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_RolesInputs */

const en_people_roles = /** @type {(inputs: People_RolesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Roles`)
};

const zh_hans1_people_roles = /** @type {(inputs: People_RolesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`角色`)
};

/**
* | output |
* | --- |
* | "Roles" |
*
* @param {People_RolesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const people_roles = /** @type {((inputs?: People_RolesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_RolesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_people_roles(inputs)
	return en_people_roles(inputs)
});