/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ share: NonNullable<unknown> }} Media_SendingInputs */

const en_media_sending = /** @type {(inputs: Media_SendingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sending ${i?.share}%`)
};

const zh_hans1_media_sending = /** @type {(inputs: Media_SendingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`上传 ${i?.share}%`)
};

/**
* | output |
* | --- |
* | "Sending {share}%" |
*
* @param {Media_SendingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_sending = /** @type {((inputs: Media_SendingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_SendingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_sending(inputs)
	return en_media_sending(inputs)
});