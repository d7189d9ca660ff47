/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Body_HintInputs */

const en_compose_body_hint = /** @type {(inputs: Compose_Body_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is it like? # adds a topic, @ names a person`)
};

const zh_hans1_compose_body_hint = /** @type {(inputs: Compose_Body_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`用起来怎么样？# 加话题，@ 提到人`)
};

/**
* | output |
* | --- |
* | "What is it like? # adds a topic, @ names a person" |
*
* @param {Compose_Body_HintInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_body_hint = /** @type {((inputs?: Compose_Body_HintInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Body_HintInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_body_hint(inputs)
	return en_compose_body_hint(inputs)
});