/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_State_ReceivedInputs */

const en_media_state_received = /** @type {(inputs: Media_State_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting`)
};

const zh_hans1_media_state_received = /** @type {(inputs: Media_State_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`排队`)
};

/**
* | output |
* | --- |
* | "Waiting" |
*
* @param {Media_State_ReceivedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_state_received = /** @type {((inputs?: Media_State_ReceivedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_State_ReceivedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_state_received(inputs)
	return en_media_state_received(inputs)
});