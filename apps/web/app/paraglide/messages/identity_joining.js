/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_JoiningInputs */

const en_identity_joining = /** @type {(inputs: Identity_JoiningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Joining`)
};

const zh_hans1_identity_joining = /** @type {(inputs: Identity_JoiningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`正在加入`)
};

/**
* | output |
* | --- |
* | "Joining" |
*
* @param {Identity_JoiningInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_joining = /** @type {((inputs?: Identity_JoiningInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_JoiningInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_joining(inputs)
	return en_identity_joining(inputs)
});