/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Stage_ReviewingInputs */

const en_compose_stage_reviewing = /** @type {(inputs: Compose_Stage_ReviewingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Being looked at`)
};

const zh_hans1_compose_stage_reviewing = /** @type {(inputs: Compose_Stage_ReviewingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`正在审核`)
};

/**
* | output |
* | --- |
* | "Being looked at" |
*
* @param {Compose_Stage_ReviewingInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_stage_reviewing = /** @type {((inputs?: Compose_Stage_ReviewingInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Stage_ReviewingInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_stage_reviewing(inputs)
	return en_compose_stage_reviewing(inputs)
});