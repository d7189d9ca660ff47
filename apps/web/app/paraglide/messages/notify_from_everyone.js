/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notify_From_EveryoneInputs */

const en_notify_from_everyone = /** @type {(inputs: Notify_From_EveryoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everyone`)
};

const zh_hans1_notify_from_everyone = /** @type {(inputs: Notify_From_EveryoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`所有人`)
};

/**
* | output |
* | --- |
* | "Everyone" |
*
* @param {Notify_From_EveryoneInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notify_from_everyone = /** @type {((inputs?: Notify_From_EveryoneInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notify_From_EveryoneInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notify_from_everyone(inputs)
	return en_notify_from_everyone(inputs)
});