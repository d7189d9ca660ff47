/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Media_WaitingInputs */

const en_compose_media_waiting = /** @type {(inputs: Compose_Media_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Its pictures are not ready yet. Try again in a moment.`)
};

const zh_hans1_compose_media_waiting = /** @type {(inputs: Compose_Media_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图片还没处理好，等一下再试。`)
};

/**
* | output |
* | --- |
* | "Its pictures are not ready yet. Try again in a moment." |
*
* @param {Compose_Media_WaitingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_media_waiting = /** @type {((inputs?: Compose_Media_WaitingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Media_WaitingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_media_waiting(inputs)
	return en_compose_media_waiting(inputs)
});