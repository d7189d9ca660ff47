/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Kind_PictureInputs */

const en_compose_kind_picture = /** @type {(inputs: Compose_Kind_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pictures`)
};

const zh_hans1_compose_kind_picture = /** @type {(inputs: Compose_Kind_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`图片`)
};

/**
* | output |
* | --- |
* | "Pictures" |
*
* @param {Compose_Kind_PictureInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_kind_picture = /** @type {((inputs?: Compose_Kind_PictureInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Kind_PictureInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_kind_picture(inputs)
	return en_compose_kind_picture(inputs)
});