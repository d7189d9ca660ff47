/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notice_SomebodyInputs */

const en_notice_somebody = /** @type {(inputs: Notice_SomebodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody`)
};

const zh_hans1_notice_somebody = /** @type {(inputs: Notice_SomebodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`有人`)
};

/**
* | output |
* | --- |
* | "Somebody" |
*
* @param {Notice_SomebodyInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notice_somebody = /** @type {((inputs?: Notice_SomebodyInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notice_SomebodyInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notice_somebody(inputs)
	return en_notice_somebody(inputs)
});