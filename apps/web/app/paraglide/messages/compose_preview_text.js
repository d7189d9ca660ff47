/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Preview_TextInputs */

const en_compose_preview_text = /** @type {(inputs: Compose_Preview_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The cover is cut to 3:4. Drag pictures to reorder; the first is the cover.`)
};

const zh_hans1_compose_preview_text = /** @type {(inputs: Compose_Preview_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`封面会裁成 3:4。拖动图片换顺序，第一张就是封面。`)
};

/**
* | output |
* | --- |
* | "The cover is cut to 3:4. Drag pictures to reorder; the first is the cover." |
*
* @param {Compose_Preview_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_preview_text = /** @type {((inputs?: Compose_Preview_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Preview_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_preview_text(inputs)
	return en_compose_preview_text(inputs)
});