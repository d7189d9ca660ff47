/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_PreviewInputs */

const en_compose_preview = /** @type {(inputs: Compose_PreviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How it looks in the feed`)
};

const zh_hans1_compose_preview = /** @type {(inputs: Compose_PreviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`信息流里的样子`)
};

/**
* | output |
* | --- |
* | "How it looks in the feed" |
*
* @param {Compose_PreviewInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_preview = /** @type {((inputs?: Compose_PreviewInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_PreviewInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_preview(inputs)
	return en_compose_preview(inputs)
});