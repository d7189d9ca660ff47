/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Title_HintInputs */

const en_compose_title_hint = /** @type {(inputs: Compose_Title_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A title people would stop for`)
};

const zh_hans1_compose_title_hint = /** @type {(inputs: Compose_Title_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`写个让人停下来的标题`)
};

/**
* | output |
* | --- |
* | "A title people would stop for" |
*
* @param {Compose_Title_HintInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_title_hint = /** @type {((inputs?: Compose_Title_HintInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Title_HintInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_title_hint(inputs)
	return en_compose_title_hint(inputs)
});