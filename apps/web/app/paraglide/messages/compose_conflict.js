/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_ConflictInputs */

const en_compose_conflict = /** @type {(inputs: Compose_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Changed in another window. Load the page again.`)
};

const zh_hans1_compose_conflict = /** @type {(inputs: Compose_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`在另一个窗口改过了，重新打开这一页。`)
};

/**
* | output |
* | --- |
* | "Changed in another window. Load the page again." |
*
* @param {Compose_ConflictInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_conflict = /** @type {((inputs?: Compose_ConflictInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_ConflictInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_conflict(inputs)
	return en_compose_conflict(inputs)
});