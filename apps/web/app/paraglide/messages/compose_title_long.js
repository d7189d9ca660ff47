/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Title_LongInputs */

const en_compose_title_long = /** @type {(inputs: Compose_Title_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A little long: 20 Chinese characters or 40 Latin letters.`)
};

const zh_hans1_compose_title_long = /** @type {(inputs: Compose_Title_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`有点长：最多 20 个汉字或 40 个字母。`)
};

/**
* | output |
* | --- |
* | "A little long: 20 Chinese characters or 40 Latin letters." |
*
* @param {Compose_Title_LongInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_title_long = /** @type {((inputs?: Compose_Title_LongInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Title_LongInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_title_long(inputs)
	return en_compose_title_long(inputs)
});