/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Desk_DeleteInputs */

const en_desk_delete = /** @type {(inputs: Desk_DeleteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Delete: ${i?.title}`)
};

const zh_hans1_desk_delete = /** @type {(inputs: Desk_DeleteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`删除：${i?.title}`)
};

/**
* | output |
* | --- |
* | "Delete: {title}" |
*
* @param {Desk_DeleteInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const desk_delete = /** @type {((inputs: Desk_DeleteInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Desk_DeleteInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_desk_delete(inputs)
	return en_desk_delete(inputs)
});