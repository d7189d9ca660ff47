/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_MenuInputs */

const en_profile_menu = /** @type {(inputs: Profile_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More about this person`)
};

const zh_hans1_profile_menu = /** @type {(inputs: Profile_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`更多操作`)
};

/**
* | output |
* | --- |
* | "More about this person" |
*
* @param {Profile_MenuInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_menu = /** @type {((inputs?: Profile_MenuInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_MenuInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_menu(inputs)
	return en_profile_menu(inputs)
});