/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Link_AddInputs */

const en_profile_link_add = /** @type {(inputs: Profile_Link_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a link`)
};

const zh_hans1_profile_link_add = /** @type {(inputs: Profile_Link_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`加链接`)
};

/**
* | output |
* | --- |
* | "Add a link" |
*
* @param {Profile_Link_AddInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_link_add = /** @type {((inputs?: Profile_Link_AddInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Link_AddInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_link_add(inputs)
	return en_profile_link_add(inputs)
});