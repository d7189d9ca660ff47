/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_UnreadInputs */

const en_frame_unread = /** @type {(inputs: Frame_UnreadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`unread`)
};

const zh_hans1_frame_unread = /** @type {(inputs: Frame_UnreadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`条未读`)
};

/**
* | output |
* | --- |
* | "unread" |
*
* @param {Frame_UnreadInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const frame_unread = /** @type {((inputs?: Frame_UnreadInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_UnreadInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_frame_unread(inputs)
	return en_frame_unread(inputs)
});