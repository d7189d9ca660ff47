/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Step_PictureInputs */

const en_compose_step_picture = /** @type {(inputs: Compose_Step_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Picture`)
};

const zh_hans1_compose_step_picture = /** @type {(inputs: Compose_Step_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图片`)
};

/**
* | output |
* | --- |
* | "Picture" |
*
* @param {Compose_Step_PictureInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_step_picture = /** @type {((inputs?: Compose_Step_PictureInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Step_PictureInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_step_picture(inputs)
	return en_compose_step_picture(inputs)
});