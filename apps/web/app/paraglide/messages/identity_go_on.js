/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Identity_Go_OnInputs */

const en_identity_go_on = /** @type {(inputs: Identity_Go_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go on`)
};

const zh_hans1_identity_go_on = /** @type {(inputs: Identity_Go_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`继续`)
};

/**
* | output |
* | --- |
* | "Go on" |
*
* @param {Identity_Go_OnInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const identity_go_on = /** @type {((inputs?: Identity_Go_OnInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Identity_Go_OnInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_identity_go_on(inputs)
	return en_identity_go_on(inputs)
});