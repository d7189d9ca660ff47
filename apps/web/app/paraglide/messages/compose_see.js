/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_SeeInputs */

const en_compose_see = /** @type {(inputs: Compose_SeeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who can see it`)
};

const zh_hans1_compose_see = /** @type {(inputs: Compose_SeeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`谁可以看`)
};

/**
* | output |
* | --- |
* | "Who can see it" |
*
* @param {Compose_SeeInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_see = /** @type {((inputs?: Compose_SeeInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_SeeInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_see(inputs)
	return en_compose_see(inputs)
});