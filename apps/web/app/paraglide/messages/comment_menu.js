/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comment_MenuInputs */

const en_comment_menu = /** @type {(inputs: Comment_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More about this comment`)
};

const zh_hans1_comment_menu = /** @type {(inputs: Comment_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`更多操作`)
};

/**
* | output |
* | --- |
* | "More about this comment" |
*
* @param {Comment_MenuInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_menu = /** @type {((inputs?: Comment_MenuInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_MenuInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_menu(inputs)
	return en_comment_menu(inputs)
});