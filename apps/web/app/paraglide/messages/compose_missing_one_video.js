/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Missing_One_VideoInputs */

const en_compose_missing_one_video = /** @type {(inputs: Compose_Missing_One_VideoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only one video fits in a note.`)
};

const zh_hans1_compose_missing_one_video = /** @type {(inputs: Compose_Missing_One_VideoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`一篇笔记放一个视频。`)
};

/**
* | output |
* | --- |
* | "Only one video fits in a note." |
*
* @param {Compose_Missing_One_VideoInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_missing_one_video = /** @type {((inputs?: Compose_Missing_One_VideoInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Missing_One_VideoInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_missing_one_video(inputs)
	return en_compose_missing_one_video(inputs)
});