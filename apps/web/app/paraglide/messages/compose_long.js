/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_LongInputs */

const en_compose_long = /** @type {(inputs: Compose_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Long text`)
};

const zh_hans1_compose_long = /** @type {(inputs: Compose_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`长文`)
};

/**
* | output |
* | --- |
* | "Long text" |
*
* @param {Compose_LongInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_long = /** @type {((inputs?: Compose_LongInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_LongInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_long(inputs)
	return en_compose_long(inputs)
});