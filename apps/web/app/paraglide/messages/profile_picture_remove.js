/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Picture_RemoveInputs */

const en_profile_picture_remove = /** @type {(inputs: Profile_Picture_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No picture`)
};

const zh_hans1_profile_picture_remove = /** @type {(inputs: Profile_Picture_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不用头像`)
};

/**
* | output |
* | --- |
* | "No picture" |
*
* @param {Profile_Picture_RemoveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_picture_remove = /** @type {((inputs?: Profile_Picture_RemoveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Picture_RemoveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_picture_remove(inputs)
	return en_profile_picture_remove(inputs)
});