/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comment_SendingInputs */

const en_comment_sending = /** @type {(inputs: Comment_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sending`)
};

const zh_hans1_comment_sending = /** @type {(inputs: Comment_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`发送中`)
};

/**
* | output |
* | --- |
* | "Sending" |
*
* @param {Comment_SendingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_sending = /** @type {((inputs?: Comment_SendingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_SendingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_sending(inputs)
	return en_comment_sending(inputs)
});