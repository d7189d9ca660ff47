/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Stage_SendingInputs */

const en_compose_stage_sending = /** @type {(inputs: Compose_Stage_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sending the last files`)
};

const zh_hans1_compose_stage_sending = /** @type {(inputs: Compose_Stage_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`正在上传最后几个文件`)
};

/**
* | output |
* | --- |
* | "Sending the last files" |
*
* @param {Compose_Stage_SendingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_stage_sending = /** @type {((inputs?: Compose_Stage_SendingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Stage_SendingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_stage_sending(inputs)
	return en_compose_stage_sending(inputs)
});