/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_DigestInputs */

const en_notify_digest = /** @type {(inputs: Notify_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letter`)
};

const zh_hans1_notify_digest = /** @type {(inputs: Notify_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`邮件`)
};

/**
* | output |
* | --- |
* | "Letter" |
*
* @param {Notify_DigestInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_digest = /** @type {((inputs?: Notify_DigestInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_DigestInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_digest(inputs)
	return en_notify_digest(inputs)
});