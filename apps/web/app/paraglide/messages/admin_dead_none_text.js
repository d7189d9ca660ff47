/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Admin_Dead_None_TextInputs */

const en_admin_dead_none_text = /** @type {(inputs: Admin_Dead_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What fails on its last try waits here.`)
};

const zh_hans1_admin_dead_none_text = /** @type {(inputs: Admin_Dead_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`最后一次也失败的会在这里。`)
};

/**
* | output |
* | --- |
* | "What fails on its last try waits here." |
*
* @param {Admin_Dead_None_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const admin_dead_none_text = /** @type {((inputs?: Admin_Dead_None_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Admin_Dead_None_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_admin_dead_none_text(inputs)
	return en_admin_dead_none_text(inputs)
});