/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Link_UrlInputs */

const en_profile_link_url = /** @type {(inputs: Profile_Link_UrlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Address`)
};

const zh_hans1_profile_link_url = /** @type {(inputs: Profile_Link_UrlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`地址`)
};

/**
* | output |
* | --- |
* | "Address" |
*
* @param {Profile_Link_UrlInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_link_url = /** @type {((inputs?: Profile_Link_UrlInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Link_UrlInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_link_url(inputs)
	return en_profile_link_url(inputs)
});