/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Last_OperatorInputs */

const en_identity_last_operator = /** @type {(inputs: Identity_Last_OperatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least one operator has to stay.`)
};

const zh_hans1_identity_last_operator = /** @type {(inputs: Identity_Last_OperatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`至少要留一位运营。`)
};

/**
* | output |
* | --- |
* | "At least one operator has to stay." |
*
* @param {Identity_Last_OperatorInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_last_operator = /** @type {((inputs?: Identity_Last_OperatorInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Last_OperatorInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_last_operator(inputs)
	return en_identity_last_operator(inputs)
});