/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_ScheduledInputs */

const en_compose_scheduled = /** @type {(inputs: Compose_ScheduledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It goes out at the time you set`)
};

const zh_hans1_compose_scheduled = /** @type {(inputs: Compose_ScheduledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`到时间会自动发出`)
};

/**
* | output |
* | --- |
* | "It goes out at the time you set" |
*
* @param {Compose_ScheduledInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_scheduled = /** @type {((inputs?: Compose_ScheduledInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_ScheduledInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_scheduled(inputs)
	return en_compose_scheduled(inputs)
});