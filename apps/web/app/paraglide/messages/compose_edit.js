/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_EditInputs */

const en_compose_edit = /** @type {(inputs: Compose_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Edit note`)
};

const zh_hans1_compose_edit = /** @type {(inputs: Compose_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`改笔记`)
};

/**
* | output |
* | --- |
* | "Edit note" |
*
* @param {Compose_EditInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_edit = /** @type {((inputs?: Compose_EditInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_EditInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_edit(inputs)
	return en_compose_edit(inputs)
});