/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_See_ShownInputs */

const en_compose_see_shown = /** @type {(inputs: Compose_See_ShownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only people I name`)
};

const zh_hans1_compose_see_shown = /** @type {(inputs: Compose_See_ShownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只给指定的人`)
};

/**
* | output |
* | --- |
* | "Only people I name" |
*
* @param {Compose_See_ShownInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_see_shown = /** @type {((inputs?: Compose_See_ShownInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_See_ShownInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_see_shown(inputs)
	return en_compose_see_shown(inputs)
});