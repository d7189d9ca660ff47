/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Stale_SessionInputs */

const en_identity_stale_session = /** @type {(inputs: Identity_Stale_SessionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign in again before you do this.`)
};

const zh_hans1_identity_stale_session = /** @type {(inputs: Identity_Stale_SessionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这一步之前需要重新登录。`)
};

/**
* | output |
* | --- |
* | "Sign in again before you do this." |
*
* @param {Identity_Stale_SessionInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_stale_session = /** @type {((inputs?: Identity_Stale_SessionInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Stale_SessionInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_stale_session(inputs)
	return en_identity_stale_session(inputs)
});