/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_State_ProbingInputs */

const en_media_state_probing = /** @type {(inputs: Media_State_ProbingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Being read`)
};

const zh_hans1_media_state_probing = /** @type {(inputs: Media_State_ProbingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`读取中`)
};

/**
* | output |
* | --- |
* | "Being read" |
*
* @param {Media_State_ProbingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_state_probing = /** @type {((inputs?: Media_State_ProbingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_State_ProbingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_state_probing(inputs)
	return en_media_state_probing(inputs)
});