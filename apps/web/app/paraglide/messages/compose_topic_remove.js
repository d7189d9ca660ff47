/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Compose_Topic_RemoveInputs */

const en_compose_topic_remove = /** @type {(inputs: Compose_Topic_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Take off: #${i?.name}`)
};

const zh_hans1_compose_topic_remove = /** @type {(inputs: Compose_Topic_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`去掉：#${i?.name}`)
};

/**
* | output |
* | --- |
* | "Take off: #{name}" |
*
* @param {Compose_Topic_RemoveInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_topic_remove = /** @type {((inputs: Compose_Topic_RemoveInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Topic_RemoveInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_topic_remove(inputs)
	return en_compose_topic_remove(inputs)
});