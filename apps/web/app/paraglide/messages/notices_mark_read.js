/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notices_Mark_ReadInputs */

const en_notices_mark_read = /** @type {(inputs: Notices_Mark_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mark as read`)
};

const zh_hans1_notices_mark_read = /** @type {(inputs: Notices_Mark_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`标为已读`)
};

/**
* | output |
* | --- |
* | "Mark as read" |
*
* @param {Notices_Mark_ReadInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notices_mark_read = /** @type {((inputs?: Notices_Mark_ReadInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notices_Mark_ReadInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notices_mark_read(inputs)
	return en_notices_mark_read(inputs)
});