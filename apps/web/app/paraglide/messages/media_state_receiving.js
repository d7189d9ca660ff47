/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_State_ReceivingInputs */

const en_media_state_receiving = /** @type {(inputs: Media_State_ReceivingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arriving`)
};

const zh_hans1_media_state_receiving = /** @type {(inputs: Media_State_ReceivingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`接收中`)
};

/**
* | output |
* | --- |
* | "Arriving" |
*
* @param {Media_State_ReceivingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_state_receiving = /** @type {((inputs?: Media_State_ReceivingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_State_ReceivingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_state_receiving(inputs)
	return en_media_state_receiving(inputs)
});