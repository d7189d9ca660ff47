/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Leave_SendingInputs */

const en_compose_leave_sending = /** @type {(inputs: Compose_Leave_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files are still being sent. What is not there yet is lost.`)
};

const zh_hans1_compose_leave_sending = /** @type {(inputs: Compose_Leave_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`文件还在上传，没传完的会丢。`)
};

/**
* | output |
* | --- |
* | "Files are still being sent. What is not there yet is lost." |
*
* @param {Compose_Leave_SendingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_leave_sending = /** @type {((inputs?: Compose_Leave_SendingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Leave_SendingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_leave_sending(inputs)
	return en_compose_leave_sending(inputs)
});