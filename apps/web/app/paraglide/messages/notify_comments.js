/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_CommentsInputs */

const en_notify_comments = /** @type {(inputs: Notify_CommentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Comments and replies`)
};

const zh_hans1_notify_comments = /** @type {(inputs: Notify_CommentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`评论和回复`)
};

/**
* | output |
* | --- |
* | "Comments and replies" |
*
* @param {Notify_CommentsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_comments = /** @type {((inputs?: Notify_CommentsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_CommentsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_comments(inputs)
	return en_notify_comments(inputs)
});