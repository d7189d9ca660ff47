/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_MentionsInputs */

const en_notify_mentions = /** @type {(inputs: Notify_MentionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mentions`)
};

const zh_hans1_notify_mentions = /** @type {(inputs: Notify_MentionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`提到你`)
};

/**
* | output |
* | --- |
* | "Mentions" |
*
* @param {Notify_MentionsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_mentions = /** @type {((inputs?: Notify_MentionsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_MentionsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_mentions(inputs)
	return en_notify_mentions(inputs)
});