/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Media_AttemptsInputs */

const en_media_attempts = /** @type {(inputs: Media_AttemptsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} tries`)
};

const zh_hans1_media_attempts = /** @type {(inputs: Media_AttemptsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`试了 ${i?.count} 次`)
};

/**
* | output |
* | --- |
* | "{count} tries" |
*
* @param {Media_AttemptsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const media_attempts = /** @type {((inputs: Media_AttemptsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Media_AttemptsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_media_attempts(inputs)
	return en_media_attempts(inputs)
});