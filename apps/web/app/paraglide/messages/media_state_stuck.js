/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Media_State_StuckInputs */

const en_media_state_stuck = /** @type {(inputs: Media_State_StuckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stuck`)
};

const zh_hans1_media_state_stuck = /** @type {(inputs: Media_State_StuckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`卡住`)
};

/**
* | output |
* | --- |
* | "Stuck" |
*
* @param {Media_State_StuckInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_state_stuck = /** @type {((inputs?: Media_State_StuckInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_State_StuckInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_state_stuck(inputs)
	return en_media_state_stuck(inputs)
});