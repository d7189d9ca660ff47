/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Compose_Quiet_TextInputs */

const en_compose_quiet_text = /** @type {(inputs: Compose_Quiet_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It stays on your page and for followers.`)
};

const zh_hans1_compose_quiet_text = /** @type {(inputs: Compose_Quiet_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`只留在你的主页和关注你的人那里。`)
};

/**
* | output |
* | --- |
* | "It stays on your page and for followers." |
*
* @param {Compose_Quiet_TextInputs} inputs
* @param {{ locale?: "en" | "zh-Hans" }} options
* @returns {LocalizedString}
*/
export const compose_quiet_text = /** @type {((inputs?: Compose_Quiet_TextInputs, options?: { locale?: "en" | "zh-Hans" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Compose_Quiet_TextInputs, { locale?: "en" | "zh-Hans" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "zh-Hans") return zh_hans1_compose_quiet_text(inputs)
	return en_compose_quiet_text(inputs)
});