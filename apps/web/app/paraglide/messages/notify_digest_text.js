/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_Digest_TextInputs */

const en_notify_digest_text = /** @type {(inputs: Notify_Digest_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you have not seen yet, by e-mail.`)
};

const zh_hans1_notify_digest_text = /** @type {(inputs: Notify_Digest_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`把没看的寄到邮箱。`)
};

/**
* | output |
* | --- |
* | "What you have not seen yet, by e-mail." |
*
* @param {Notify_Digest_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_digest_text = /** @type {((inputs?: Notify_Digest_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_Digest_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_digest_text(inputs)
	return en_notify_digest_text(inputs)
});