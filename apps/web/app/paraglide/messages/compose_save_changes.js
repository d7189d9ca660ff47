/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Save_ChangesInputs */

const en_compose_save_changes = /** @type {(inputs: Compose_Save_ChangesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save changes`)
};

const zh_hans1_compose_save_changes = /** @type {(inputs: Compose_Save_ChangesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`存下修改`)
};

/**
* | output |
* | --- |
* | "Save changes" |
*
* @param {Compose_Save_ChangesInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_save_changes = /** @type {((inputs?: Compose_Save_ChangesInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Save_ChangesInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_save_changes(inputs)
	return en_compose_save_changes(inputs)
});