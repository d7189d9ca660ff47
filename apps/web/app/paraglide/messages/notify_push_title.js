/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_Push_TitleInputs */

const en_notify_push_title = /** @type {(inputs: Notify_Push_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pushes`)
};

const zh_hans1_notify_push_title = /** @type {(inputs: Notify_Push_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`推送`)
};

/**
* | output |
* | --- |
* | "Pushes" |
*
* @param {Notify_Push_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_push_title = /** @type {((inputs?: Notify_Push_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_Push_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_push_title(inputs)
	return en_notify_push_title(inputs)
});