/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Step_TitleInputs */

const en_compose_step_title = /** @type {(inputs: Compose_Step_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What to do`)
};

const zh_hans1_compose_step_title = /** @type {(inputs: Compose_Step_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`做什么`)
};

/**
* | output |
* | --- |
* | "What to do" |
*
* @param {Compose_Step_TitleInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_step_title = /** @type {((inputs?: Compose_Step_TitleInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Step_TitleInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_step_title(inputs)
	return en_compose_step_title(inputs)
});