/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Missing_VideoInputs */

const en_compose_missing_video = /** @type {(inputs: Compose_Missing_VideoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It needs a video.`)
};

const zh_hans1_compose_missing_video = /** @type {(inputs: Compose_Missing_VideoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还差视频。`)
};

/**
* | output |
* | --- |
* | "It needs a video." |
*
* @param {Compose_Missing_VideoInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_missing_video = /** @type {((inputs?: Compose_Missing_VideoInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Missing_VideoInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_missing_video(inputs)
	return en_compose_missing_video(inputs)
});