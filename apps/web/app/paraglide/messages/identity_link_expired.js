/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Link_ExpiredInputs */

const en_identity_link_expired = /** @type {(inputs: Identity_Link_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This link was used or is too old. Ask for a new one.`)
};

const zh_hans1_identity_link_expired = /** @type {(inputs: Identity_Link_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这个链接用过了，或者太久了。再要一个。`)
};

/**
* | output |
* | --- |
* | "This link was used or is too old. Ask for a new one." |
*
* @param {Identity_Link_ExpiredInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_link_expired = /** @type {((inputs?: Identity_Link_ExpiredInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Link_ExpiredInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_link_expired(inputs)
	return en_identity_link_expired(inputs)
});