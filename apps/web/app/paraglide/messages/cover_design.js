/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Cover_DesignInputs */

const en_cover_design = /** @type {(inputs: Cover_DesignInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Design`)
};

const zh_hans1_cover_design = /** @type {(inputs: Cover_DesignInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`样式`)
};

/**
* | output |
* | --- |
* | "Design" |
*
* @param {Cover_DesignInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const cover_design = /** @type {((inputs?: Cover_DesignInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Cover_DesignInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_cover_design(inputs)
	return en_cover_design(inputs)
});