/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notices_None_TitleInputs */

const en_notices_none_title = /** @type {(inputs: Notices_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quiet so far`)
};

const zh_hans1_notices_none_title = /** @type {(inputs: Notices_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`还很安静`)
};

/**
* | output |
* | --- |
* | "Quiet so far" |
*
* @param {Notices_None_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const notices_none_title = /** @type {((inputs?: Notices_None_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notices_None_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_notices_none_title(inputs)
	return en_notices_none_title(inputs)
});