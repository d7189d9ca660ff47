/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Step_ExpiredInputs */

const en_identity_step_expired = /** @type {(inputs: Identity_Step_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This took too long. Sign in once more.`)
};

const zh_hans1_identity_step_expired = /** @type {(inputs: Identity_Step_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`时间太久了，重新登录一次。`)
};

/**
* | output |
* | --- |
* | "This took too long. Sign in once more." |
*
* @param {Identity_Step_ExpiredInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_step_expired = /** @type {((inputs?: Identity_Step_ExpiredInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Step_ExpiredInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_step_expired(inputs)
	return en_identity_step_expired(inputs)
});