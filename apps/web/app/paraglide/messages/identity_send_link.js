/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Send_LinkInputs */

const en_identity_send_link = /** @type {(inputs: Identity_Send_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send the link`)
};

const zh_hans1_identity_send_link = /** @type {(inputs: Identity_Send_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`寄链接`)
};

/**
* | output |
* | --- |
* | "Send the link" |
*
* @param {Identity_Send_LinkInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_send_link = /** @type {((inputs?: Identity_Send_LinkInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Send_LinkInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_send_link(inputs)
	return en_identity_send_link(inputs)
});