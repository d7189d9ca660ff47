/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_Describe_TextInputs */

const en_media_describe_text = /** @type {(inputs: Media_Describe_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it shows, for those who hear it`)
};

const zh_hans1_media_describe_text = /** @type {(inputs: Media_Describe_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图里有什么，说给听的人`)
};

/**
* | output |
* | --- |
* | "What it shows, for those who hear it" |
*
* @param {Media_Describe_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_describe_text = /** @type {((inputs?: Media_Describe_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_Describe_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_describe_text(inputs)
	return en_media_describe_text(inputs)
});