/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Reason_MediaInputs */

const en_compose_reason_media = /** @type {(inputs: Compose_Reason_MediaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A picture or video could not be read. Put another in its place.`)
};

const zh_hans1_compose_reason_media = /** @type {(inputs: Compose_Reason_MediaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`有一个图片或视频没能读出来，换一个。`)
};

/**
* | output |
* | --- |
* | "A picture or video could not be read. Put another in its place." |
*
* @param {Compose_Reason_MediaInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_reason_media = /** @type {((inputs?: Compose_Reason_MediaInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Reason_MediaInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_reason_media(inputs)
	return en_compose_reason_media(inputs)
});