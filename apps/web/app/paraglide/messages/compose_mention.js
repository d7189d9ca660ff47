/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_MentionInputs */

const en_compose_mention = /** @type {(inputs: Compose_MentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mention`)
};

const zh_hans1_compose_mention = /** @type {(inputs: Compose_MentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`提到`)
};

/**
* | output |
* | --- |
* | "Mention" |
*
* @param {Compose_MentionInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_mention = /** @type {((inputs?: Compose_MentionInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_MentionInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_mention(inputs)
	return en_compose_mention(inputs)
});