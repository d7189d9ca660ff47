/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decide_SuspendInputs */

const en_decide_suspend = /** @type {(inputs: Decide_SuspendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suspend`)
};

const zh_hans1_decide_suspend = /** @type {(inputs: Decide_SuspendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`封停`)
};

/**
* | output |
* | --- |
* | "Suspend" |
*
* @param {Decide_SuspendInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const decide_suspend = /** @type {((inputs?: Decide_SuspendInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decide_SuspendInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_decide_suspend(inputs)
	return en_decide_suspend(inputs)
});