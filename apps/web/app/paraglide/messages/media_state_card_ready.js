/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_State_Card_ReadyInputs */

const en_media_state_card_ready = /** @type {(inputs: Media_State_Card_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Card ready`)
};

const zh_hans1_media_state_card_ready = /** @type {(inputs: Media_State_Card_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`卡片已好`)
};

/**
* | output |
* | --- |
* | "Card ready" |
*
* @param {Media_State_Card_ReadyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_state_card_ready = /** @type {((inputs?: Media_State_Card_ReadyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_State_Card_ReadyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_state_card_ready(inputs)
	return en_media_state_card_ready(inputs)
});