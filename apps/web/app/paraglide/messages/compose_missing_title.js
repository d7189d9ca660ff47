/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Missing_TitleInputs */

const en_compose_missing_title = /** @type {(inputs: Compose_Missing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It needs a title.`)
};

const zh_hans1_compose_missing_title = /** @type {(inputs: Compose_Missing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还差标题。`)
};

/**
* | output |
* | --- |
* | "It needs a title." |
*
* @param {Compose_Missing_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_missing_title = /** @type {((inputs?: Compose_Missing_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Missing_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_missing_title(inputs)
	return en_compose_missing_title(inputs)
});