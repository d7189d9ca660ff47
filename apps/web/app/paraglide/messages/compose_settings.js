/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_SettingsInputs */

const en_compose_settings = /** @type {(inputs: Compose_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About this note`)
};

const zh_hans1_compose_settings = /** @type {(inputs: Compose_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`这篇笔记`)
};

/**
* | output |
* | --- |
* | "About this note" |
*
* @param {Compose_SettingsInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_settings = /** @type {((inputs?: Compose_SettingsInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_SettingsInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_settings(inputs)
	return en_compose_settings(inputs)
});