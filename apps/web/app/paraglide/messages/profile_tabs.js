/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_TabsInputs */

const en_profile_tabs = /** @type {(inputs: Profile_TabsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notes, boards, likes`)
};

const zh_hans1_profile_tabs = /** @type {(inputs: Profile_TabsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`笔记、专辑、赞过`)
};

/**
* | output |
* | --- |
* | "Notes, boards, likes" |
*
* @param {Profile_TabsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_tabs = /** @type {((inputs?: Profile_TabsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_TabsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_tabs(inputs)
	return en_profile_tabs(inputs)
});