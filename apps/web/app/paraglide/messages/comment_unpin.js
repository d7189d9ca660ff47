/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comment_UnpinInputs */

const en_comment_unpin = /** @type {(inputs: Comment_UnpinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unpin`)
};

const zh_hans1_comment_unpin = /** @type {(inputs: Comment_UnpinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`取消置顶`)
};

/**
* | output |
* | --- |
* | "Unpin" |
*
* @param {Comment_UnpinInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_unpin = /** @type {((inputs?: Comment_UnpinInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_UnpinInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_unpin(inputs)
	return en_comment_unpin(inputs)
});