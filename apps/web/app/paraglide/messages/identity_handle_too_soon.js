/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Handle_Too_SoonInputs */

const en_identity_handle_too_soon = /** @type {(inputs: Identity_Handle_Too_SoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A handle changes once in 30 days.`)
};

const zh_hans1_identity_handle_too_soon = /** @type {(inputs: Identity_Handle_Too_SoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`账号名 30 天只能改一次。`)
};

/**
* | output |
* | --- |
* | "A handle changes once in 30 days." |
*
* @param {Identity_Handle_Too_SoonInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_handle_too_soon = /** @type {((inputs?: Identity_Handle_Too_SoonInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Handle_Too_SoonInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_handle_too_soon(inputs)
	return en_identity_handle_too_soon(inputs)
});