/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_JoinInputs */

const en_identity_join = /** @type {(inputs: Identity_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Join`)
};

const zh_hans1_identity_join = /** @type {(inputs: Identity_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`加入`)
};

/**
* | output |
* | --- |
* | "Join" |
*
* @param {Identity_JoinInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_join = /** @type {((inputs?: Identity_JoinInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_JoinInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_join(inputs)
	return en_identity_join(inputs)
});