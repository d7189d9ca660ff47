/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Identity_Link_SentInputs */

const en_identity_link_sent = /** @type {(inputs: Identity_Link_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`If ${i?.email} has an account, the letter is on its way.`)
};

const zh_hans1_identity_link_sent = /** @type {(inputs: Identity_Link_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`如果 ${i?.email} 有账号，信已经在路上了。`)
};

/**
* | output |
* | --- |
* | "If {email} has an account, the letter is on its way." |
*
* @param {Identity_Link_SentInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_link_sent = /** @type {((inputs: Identity_Link_SentInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Link_SentInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_link_sent(inputs)
	return en_identity_link_sent(inputs)
});