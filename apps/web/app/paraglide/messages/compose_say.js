/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_SayInputs */

const en_compose_say = /** @type {(inputs: Compose_SayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who may comment`)
};

const zh_hans1_compose_say = /** @type {(inputs: Compose_SayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`谁可以评论`)
};

/**
* | output |
* | --- |
* | "Who may comment" |
*
* @param {Compose_SayInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_say = /** @type {((inputs?: Compose_SayInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_SayInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_say(inputs)
	return en_compose_say(inputs)
});