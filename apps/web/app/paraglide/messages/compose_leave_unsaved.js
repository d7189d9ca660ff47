/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Leave_UnsavedInputs */

const en_compose_leave_unsaved = /** @type {(inputs: Compose_Leave_UnsavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The last changes are not saved.`)
};

const zh_hans1_compose_leave_unsaved = /** @type {(inputs: Compose_Leave_UnsavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`最后的修改还没存。`)
};

/**
* | output |
* | --- |
* | "The last changes are not saved." |
*
* @param {Compose_Leave_UnsavedInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_leave_unsaved = /** @type {((inputs?: Compose_Leave_UnsavedInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Leave_UnsavedInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_leave_unsaved(inputs)
	return en_compose_leave_unsaved(inputs)
});