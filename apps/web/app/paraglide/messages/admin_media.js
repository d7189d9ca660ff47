/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_MediaInputs */

const en_admin_media = /** @type {(inputs: Admin_MediaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Media`)
};

const zh_hans1_admin_media = /** @type {(inputs: Admin_MediaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`媒体`)
};

/**
* | output |
* | --- |
* | "Media" |
*
* @param {Admin_MediaInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_media = /** @type {((inputs?: Admin_MediaInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_MediaInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_media(inputs)
	return en_admin_media(inputs)
});