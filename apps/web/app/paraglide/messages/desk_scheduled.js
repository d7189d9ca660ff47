/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Desk_ScheduledInputs */

const en_desk_scheduled = /** @type {(inputs: Desk_ScheduledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scheduled`)
};

const zh_hans1_desk_scheduled = /** @type {(inputs: Desk_ScheduledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`定时`)
};

/**
* | output |
* | --- |
* | "Scheduled" |
*
* @param {Desk_ScheduledInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const desk_scheduled = /** @type {((inputs?: Desk_ScheduledInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Desk_ScheduledInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_desk_scheduled(inputs)
	return en_desk_scheduled(inputs)
});