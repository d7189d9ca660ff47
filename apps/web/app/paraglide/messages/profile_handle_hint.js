/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Profile_Handle_HintInputs */

const en_profile_handle_hint = /** @type {(inputs: Profile_Handle_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`changes once in 30 days`)
};

const zh_hans1_profile_handle_hint = /** @type {(inputs: Profile_Handle_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`30 天改一次`)
};

/**
* | output |
* | --- |
* | "changes once in 30 days" |
*
* @param {Profile_Handle_HintInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const profile_handle_hint = /** @type {((inputs?: Profile_Handle_HintInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Profile_Handle_HintInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_profile_handle_hint(inputs)
	return en_profile_handle_hint(inputs)
});