/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Stage_TextInputs */

const en_compose_stage_text = /** @type {(inputs: Compose_Stage_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You can leave this page. It goes out by itself.`)
};

const zh_hans1_compose_stage_text = /** @type {(inputs: Compose_Stage_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`可以离开这一页，好了会自动发出。`)
};

/**
* | output |
* | --- |
* | "You can leave this page. It goes out by itself." |
*
* @param {Compose_Stage_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_stage_text = /** @type {((inputs?: Compose_Stage_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Stage_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_stage_text(inputs)
	return en_compose_stage_text(inputs)
});