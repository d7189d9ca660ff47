/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notices_EarlierInputs */

const en_notices_earlier = /** @type {(inputs: Notices_EarlierInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Earlier`)
};

const zh_hans1_notices_earlier = /** @type {(inputs: Notices_EarlierInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`更早`)
};

/**
* | output |
* | --- |
* | "Earlier" |
*
* @param {Notices_EarlierInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notices_earlier = /** @type {((inputs?: Notices_EarlierInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notices_EarlierInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notices_earlier(inputs)
	return en_notices_earlier(inputs)
});