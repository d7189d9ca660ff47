/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Stage_BackInputs */

const en_compose_stage_back = /** @type {(inputs: Compose_Stage_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To my drafts`)
};

const zh_hans1_compose_stage_back = /** @type {(inputs: Compose_Stage_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`去草稿`)
};

/**
* | output |
* | --- |
* | "To my drafts" |
*
* @param {Compose_Stage_BackInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_stage_back = /** @type {((inputs?: Compose_Stage_BackInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Stage_BackInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_stage_back(inputs)
	return en_compose_stage_back(inputs)
});