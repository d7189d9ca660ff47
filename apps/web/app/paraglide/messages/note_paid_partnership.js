/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Note_Paid_PartnershipInputs */

const en_note_paid_partnership = /** @type {(inputs: Note_Paid_PartnershipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paid partnership`)
};

const zh_hans1_note_paid_partnership = /** @type {(inputs: Note_Paid_PartnershipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`付费合作`)
};

/**
* | output |
* | --- |
* | "Paid partnership" |
*
* @param {Note_Paid_PartnershipInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const note_paid_partnership = /** @type {((inputs?: Note_Paid_PartnershipInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Note_Paid_PartnershipInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_note_paid_partnership(inputs)
	return en_note_paid_partnership(inputs)
});