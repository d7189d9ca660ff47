/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_No_AccountInputs */

const en_identity_no_account = /** @type {(inputs: Identity_No_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New here?`)
};

const zh_hans1_identity_no_account = /** @type {(inputs: Identity_No_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`第一次来？`)
};

/**
* | output |
* | --- |
* | "New here?" |
*
* @param {Identity_No_AccountInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_no_account = /** @type {((inputs?: Identity_No_AccountInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_No_AccountInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_no_account(inputs)
	return en_identity_no_account(inputs)
});