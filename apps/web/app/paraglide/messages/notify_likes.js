/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_LikesInputs */

const en_notify_likes = /** @type {(inputs: Notify_LikesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Likes`)
};

const zh_hans1_notify_likes = /** @type {(inputs: Notify_LikesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`赞`)
};

/**
* | output |
* | --- |
* | "Likes" |
*
* @param {Notify_LikesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_likes = /** @type {((inputs?: Notify_LikesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_LikesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_likes(inputs)
	return en_notify_likes(inputs)
});