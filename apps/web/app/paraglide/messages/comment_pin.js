/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comment_PinInputs */

const en_comment_pin = /** @type {(inputs: Comment_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pin on top`)
};

const zh_hans1_comment_pin = /** @type {(inputs: Comment_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`置顶`)
};

/**
* | output |
* | --- |
* | "Pin on top" |
*
* @param {Comment_PinInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_pin = /** @type {((inputs?: Comment_PinInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_PinInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_pin(inputs)
	return en_comment_pin(inputs)
});