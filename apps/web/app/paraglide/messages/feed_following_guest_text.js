/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Following_Guest_TextInputs */

const en_feed_following_guest_text = /** @type {(inputs: Feed_Following_Guest_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in, follow a few, and this page fills with what they write.`)
};

const zh_hans1_feed_following_guest_text = /** @type {(inputs: Feed_Following_Guest_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`登录后关注几个人，这里就会有他们的新笔记。`)
};

/**
* | output |
* | --- |
* | "Sign in, follow a few, and this page fills with what they write." |
*
* @param {Feed_Following_Guest_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const feed_following_guest_text = /** @type {((inputs?: Feed_Following_Guest_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Following_Guest_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_feed_following_guest_text(inputs)
	return en_feed_following_guest_text(inputs)
});