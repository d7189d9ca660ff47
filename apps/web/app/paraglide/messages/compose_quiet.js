/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_QuietInputs */

const en_compose_quiet = /** @type {(inputs: Compose_QuietInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep it out of recommendations`)
};

const zh_hans1_compose_quiet = /** @type {(inputs: Compose_QuietInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不进推荐`)
};

/**
* | output |
* | --- |
* | "Keep it out of recommendations" |
*
* @param {Compose_QuietInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_quiet = /** @type {((inputs?: Compose_QuietInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_QuietInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_quiet(inputs)
	return en_compose_quiet(inputs)
});