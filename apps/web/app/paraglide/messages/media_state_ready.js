/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_State_ReadyInputs */

const en_media_state_ready = /** @type {(inputs: Media_State_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ready`)
};

const zh_hans1_media_state_ready = /** @type {(inputs: Media_State_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`完成`)
};

/**
* | output |
* | --- |
* | "Ready" |
*
* @param {Media_State_ReadyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_state_ready = /** @type {((inputs?: Media_State_ReadyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_State_ReadyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_state_ready(inputs)
	return en_media_state_ready(inputs)
});