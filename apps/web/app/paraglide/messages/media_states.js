/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_StatesInputs */

const en_media_states = /** @type {(inputs: Media_StatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`States`)
};

const zh_hans1_media_states = /** @type {(inputs: Media_StatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`状态`)
};

/**
* | output |
* | --- |
* | "States" |
*
* @param {Media_StatesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_states = /** @type {((inputs?: Media_StatesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_StatesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_states(inputs)
	return en_media_states(inputs)
});