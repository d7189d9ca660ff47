/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Reset_TitleInputs */

const en_identity_reset_title = /** @type {(inputs: Identity_Reset_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set a new password`)
};

const zh_hans1_identity_reset_title = /** @type {(inputs: Identity_Reset_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`设一个新密码`)
};

/**
* | output |
* | --- |
* | "Set a new password" |
*
* @param {Identity_Reset_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_reset_title = /** @type {((inputs?: Identity_Reset_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Reset_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_reset_title(inputs)
	return en_identity_reset_title(inputs)
});