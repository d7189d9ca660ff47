/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Comment_PinnedInputs */

const en_comment_pinned = /** @type {(inputs: Comment_PinnedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pinned`)
};

const zh_hans1_comment_pinned = /** @type {(inputs: Comment_PinnedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`置顶`)
};

/**
* | output |
* | --- |
* | "Pinned" |
*
* @param {Comment_PinnedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const comment_pinned = /** @type {((inputs?: Comment_PinnedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Comment_PinnedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_comment_pinned(inputs)
	return en_comment_pinned(inputs)
});