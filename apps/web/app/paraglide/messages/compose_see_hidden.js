/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_See_HiddenInputs */

const en_compose_see_hidden = /** @type {(inputs: Compose_See_HiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everyone but people I name`)
};

const zh_hans1_compose_see_hidden = /** @type {(inputs: Compose_See_HiddenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`不给指定的人`)
};

/**
* | output |
* | --- |
* | "Everyone but people I name" |
*
* @param {Compose_See_HiddenInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_see_hidden = /** @type {((inputs?: Compose_See_HiddenInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_See_HiddenInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_see_hidden(inputs)
	return en_compose_see_hidden(inputs)
});