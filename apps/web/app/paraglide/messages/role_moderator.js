/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Role_ModeratorInputs */

const en_role_moderator = /** @type {(inputs: Role_ModeratorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moderator`)
};

const zh_hans1_role_moderator = /** @type {(inputs: Role_ModeratorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`审核`)
};

/**
* | output |
* | --- |
* | "Moderator" |
*
* @param {Role_ModeratorInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const role_moderator = /** @type {((inputs?: Role_ModeratorInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Role_ModeratorInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_role_moderator(inputs)
	return en_role_moderator(inputs)
});