/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Link_LabelInputs */

const en_profile_link_label = /** @type {(inputs: Profile_Link_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name`)
};

const zh_hans1_profile_link_label = /** @type {(inputs: Profile_Link_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`名字`)
};

/**
* | output |
* | --- |
* | "Name" |
*
* @param {Profile_Link_LabelInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_link_label = /** @type {((inputs?: Profile_Link_LabelInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Link_LabelInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_link_label(inputs)
	return en_profile_link_label(inputs)
});