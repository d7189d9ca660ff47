/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Link_RemoveInputs */

const en_profile_link_remove = /** @type {(inputs: Profile_Link_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove the link`)
};

const zh_hans1_profile_link_remove = /** @type {(inputs: Profile_Link_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`去掉链接`)
};

/**
* | output |
* | --- |
* | "Remove the link" |
*
* @param {Profile_Link_RemoveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_link_remove = /** @type {((inputs?: Profile_Link_RemoveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Link_RemoveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_link_remove(inputs)
	return en_profile_link_remove(inputs)
});