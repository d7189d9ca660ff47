/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_SuspendedInputs */

const en_people_suspended = /** @type {(inputs: People_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suspended`)
};

const zh_hans1_people_suspended = /** @type {(inputs: People_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`已封停`)
};

/**
* | output |
* | --- |
* | "Suspended" |
*
* @param {People_SuspendedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const people_suspended = /** @type {((inputs?: People_SuspendedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_SuspendedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_people_suspended(inputs)
	return en_people_suspended(inputs)
});