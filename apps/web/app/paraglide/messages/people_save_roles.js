/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Save_RolesInputs */

const en_people_save_roles = /** @type {(inputs: People_Save_RolesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save roles`)
};

const zh_hans1_people_save_roles = /** @type {(inputs: People_Save_RolesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`存下角色`)
};

/**
* | output |
* | --- |
* | "Save roles" |
*
* @param {People_Save_RolesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const people_save_roles = /** @type {((inputs?: People_Save_RolesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Save_RolesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_people_save_roles(inputs)
	return en_people_save_roles(inputs)
});