/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notices_None_TextInputs */

const en_notices_none_text = /** @type {(inputs: Notices_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Likes, follows and comments show up here.`)
};

const zh_hans1_notices_none_text = /** @type {(inputs: Notices_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`赞、关注和评论会出现在这里。`)
};

/**
* | output |
* | --- |
* | "Likes, follows and comments show up here." |
*
* @param {Notices_None_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notices_none_text = /** @type {((inputs?: Notices_None_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notices_None_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notices_none_text(inputs)
	return en_notices_none_text(inputs)
});