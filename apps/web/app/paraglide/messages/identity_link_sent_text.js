/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Link_Sent_TextInputs */

const en_identity_link_sent_text = /** @type {(inputs: Identity_Link_Sent_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look in the junk folder too.`)
};

const zh_hans1_identity_link_sent_text = /** @type {(inputs: Identity_Link_Sent_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`也看看垃圾邮件。`)
};

/**
* | output |
* | --- |
* | "Look in the junk folder too." |
*
* @param {Identity_Link_Sent_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_link_sent_text = /** @type {((inputs?: Identity_Link_Sent_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Link_Sent_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_link_sent_text(inputs)
	return en_identity_link_sent_text(inputs)
});