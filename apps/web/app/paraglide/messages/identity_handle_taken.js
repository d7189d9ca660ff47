/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Handle_TakenInputs */

const en_identity_handle_taken = /** @type {(inputs: Identity_Handle_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This handle is taken. Try another.`)
};

const zh_hans1_identity_handle_taken = /** @type {(inputs: Identity_Handle_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这个账号名有人用了，换一个试试。`)
};

/**
* | output |
* | --- |
* | "This handle is taken. Try another." |
*
* @param {Identity_Handle_TakenInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_handle_taken = /** @type {((inputs?: Identity_Handle_TakenInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Handle_TakenInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_handle_taken(inputs)
	return en_identity_handle_taken(inputs)
});