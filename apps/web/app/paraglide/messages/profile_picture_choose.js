/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Picture_ChooseInputs */

const en_profile_picture_choose = /** @type {(inputs: Profile_Picture_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a picture`)
};

const zh_hans1_profile_picture_choose = /** @type {(inputs: Profile_Picture_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`换头像`)
};

/**
* | output |
* | --- |
* | "Choose a picture" |
*
* @param {Profile_Picture_ChooseInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_picture_choose = /** @type {((inputs?: Profile_Picture_ChooseInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Picture_ChooseInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_picture_choose(inputs)
	return en_profile_picture_choose(inputs)
});