/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Stage_ProcessingInputs */

const en_compose_stage_processing = /** @type {(inputs: Compose_Stage_ProcessingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Getting pictures and video ready`)
};

const zh_hans1_compose_stage_processing = /** @type {(inputs: Compose_Stage_ProcessingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`正在处理图片和视频`)
};

/**
* | output |
* | --- |
* | "Getting pictures and video ready" |
*
* @param {Compose_Stage_ProcessingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_stage_processing = /** @type {((inputs?: Compose_Stage_ProcessingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Stage_ProcessingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_stage_processing(inputs)
	return en_compose_stage_processing(inputs)
});